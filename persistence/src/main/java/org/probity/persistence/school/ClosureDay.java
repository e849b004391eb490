package org.probity.persistence.school;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;

/** A day in term without pupils: INSET or a closure. It never moves a statutory period. */
@Entity
@Table(name = "closure_day")
public class ClosureDay implements Serializable {
    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "school_id")
    private School school;

    private LocalDate day;
    private String reason;

    protected ClosureDay() {}

    public ClosureDay(School school, LocalDate day, String reason) {
        this.school = school;
        this.day = day;
        this.reason = reason;
    }

    public Long getId() {
        return id;
    }

    public School getSchool() {
        return school;
    }

    public LocalDate getDay() {
        return day;
    }

    public String getReason() {
        return reason;
    }
}
