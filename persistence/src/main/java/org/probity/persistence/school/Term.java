package org.probity.persistence.school;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;
import java.time.LocalDate;

/** Days on which a school teaches without a break: half a term, first and last day included. */
@Entity
public class Term implements Serializable {
    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "school_id")
    private School school;

    private String name;
    private LocalDate starts;
    private LocalDate ends;

    protected Term() {}

    public Term(School school, String name, LocalDate starts, LocalDate ends) {
        this.school = school;
        this.name = name;
        this.starts = starts;
        this.ends = ends;
    }

    public Long getId() {
        return id;
    }

    public School getSchool() {
        return school;
    }

    public String getName() {
        return name;
    }

    public LocalDate getStarts() {
        return starts;
    }

    public LocalDate getEnds() {
        return ends;
    }
}
