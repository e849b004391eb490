package org.probity.persistence.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import org.probity.persistence.Identified;
import org.probity.persistence.person.Person;

/** A neutral act on full pay while facts are found (D-05, A-08); not a measure. Alternatives are recorded before it can begin. */
@Entity
public class Suspension extends Identified {
    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_id")
    private CaseFile caseFile;

    private LocalDate starts;

    @Column(name = "review_on")
    private LocalDate reviewOn;

    private LocalDate ended;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "decided_by")
    private Person decidedBy;

    private String alternatives;
    private String contact;
    private String conditions;

    protected Suspension() {}

    Suspension(CaseFile caseFile, LocalDate starts, Person decidedBy, Terms terms) {
        this.caseFile = caseFile;
        this.starts = starts;
        this.reviewOn = starts;
        this.decidedBy = decidedBy;
        this.alternatives = terms.alternatives();
        this.contact = terms.contact();
        this.conditions = terms.conditions();
    }

    /**
     * What was weighed and what applies.
     *
     * @param alternatives what else was considered and why it does not do, one a line, "what: why"
     * @param contact who keeps in touch with the person
     * @param conditions one a line; may be empty
     */
    public record Terms(String alternatives, String contact, String conditions) {
        public Terms {
            if (alternatives == null || alternatives.isBlank()) {
                throw new SomethingMissing(
                        "Say which alternatives to a suspension were considered, and why they do not do.");
            }
            if (contact == null || contact.isBlank()) {
                throw new SomethingMissing("Name the person who keeps in touch during the suspension.");
            }
        }
    }

    void reviewBy(LocalDate day) {
        this.reviewOn = day;
    }

    void end(LocalDate day) {
        this.ended = day;
    }

    public boolean isRunning() {
        return ended == null;
    }

    public CaseFile getCaseFile() {
        return caseFile;
    }

    public LocalDate getStarts() {
        return starts;
    }

    public LocalDate getReviewOn() {
        return reviewOn;
    }

    /** Null while it runs. */
    public LocalDate getEnded() {
        return ended;
    }

    public Person getDecidedBy() {
        return decidedBy;
    }

    public String getAlternatives() {
        return alternatives;
    }

    public String getContact() {
        return contact;
    }

    public String getConditions() {
        return conditions;
    }
}
