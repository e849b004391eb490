package org.probity.persistence.procedure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.io.Serializable;

/**
 * What a school follows for one kind of person, or (parallel) what may run beside a main line. Which of several procedures a
 * school follows is a rule value, {@code procedure.PARENT}, not a fact of the procedure.
 */
@Entity
public class Procedure implements Serializable {
    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    private String code;
    private String title;

    @Column(name = "subject_kind")
    private String subjectKind;

    private boolean parallel;

    protected Procedure() {}

    /** @param subjectKind name of a case kind, such as STAFF; {@code ANY} for what runs beside any of them */
    public Procedure(String code, String title, String subjectKind, boolean parallel) {
        this.code = code;
        this.title = title;
        this.subjectKind = subjectKind;
        this.parallel = parallel;
    }

    /** A new version came with another title; running cases show it too. */
    public void rename(String newTitle) {
        this.title = newTitle;
    }

    public Long getId() {
        return id;
    }

    public String getCode() {
        return code;
    }

    public String getTitle() {
        return title;
    }

    public String getSubjectKind() {
        return subjectKind;
    }

    public boolean isParallel() {
        return parallel;
    }
}
