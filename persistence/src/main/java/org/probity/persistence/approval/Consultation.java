package org.probity.persistence.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.probity.persistence.Identified;
import org.probity.persistence.calendar.London;
import org.probity.persistence.person.Person;
import org.probity.persistence.policy.IncompletePolicy;
import org.probity.persistence.policy.PolicyVersion;
import org.probity.persistence.policy.WrongPolicyState;

/** A time in which people comment on a draft whose text stands still. It ends when its owner closes it, not by the clock. */
@Entity
public class Consultation extends Identified {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_ASKED = 120;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "version_id")
    private PolicyVersion policyVersion;

    private String asked;
    private String note;
    private Instant opened;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "opened_by")
    private Person openedBy;

    @Column(name = "closes_on")
    private LocalDate closesOn;

    private Instant closed;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "closed_by")
    private Person closedBy;

    @Version
    private int version;

    protected Consultation() {}

    /**
     * Opens it.
     *
     * @param asked roles of domain.md 9.1 at that school
     * @param note how unions, parents and pupils are asked (V-15); may be blank
     */
    public Consultation(
            PolicyVersion of, Collection<String> asked, String note, LocalDate closesOn, Person by, Instant at) {
        List<String> missing = new ArrayList<>();
        if (asked.isEmpty() || String.join(",", asked).length() > LONGEST_ASKED) {
            missing.add("who is asked, by the roles of their posts");
        }
        if (closesOn == null || !closesOn.isAfter(London.date(at))) {
            missing.add("a closing day after today");
        }
        if (!missing.isEmpty()) {
            throw new IncompletePolicy("put out to consultation", missing);
        }
        this.policyVersion = of;
        this.asked = String.join(",", new TreeSet<>(asked));
        this.note = note == null ? "" : note.strip();
        this.closesOn = closesOn;
        this.openedBy = by;
        this.opened = at;
    }

    /** Ends it; every comment has its answer. */
    public void close(Person by, Instant at, long unanswered) {
        if (closed != null) {
            throw new WrongPolicyState("This consultation is closed already.");
        }
        if (unanswered > 0) {
            throw new WrongPolicyState((unanswered == 1 ? "One comment has" : unanswered + " comments have")
                    + " no answer yet. Answer every comment, then close the consultation.");
        }
        this.closedBy = by;
        this.closed = at;
    }

    public PolicyVersion getPolicyVersion() {
        return policyVersion;
    }

    public Set<String> getAsked() {
        return new TreeSet<>(List.of(asked.split(",", -1)));
    }

    public String getNote() {
        return note;
    }

    public Instant getOpened() {
        return opened;
    }

    public Person getOpenedBy() {
        return openedBy;
    }

    /** The day until which people were asked to answer. */
    public LocalDate getClosesOn() {
        return closesOn;
    }

    /** Null while it is open. */
    public Instant getClosed() {
        return closed;
    }

    public Person getClosedBy() {
        return closedBy;
    }

    public boolean isOpen() {
        return closed == null;
    }
}
