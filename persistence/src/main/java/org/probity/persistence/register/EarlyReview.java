package org.probity.persistence.register;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.probity.persistence.Identified;
import org.probity.persistence.policy.PolicyVersion;

/** A version that has to be looked at before its time, because what it leans on changed. The next version or an unchanged review ends it. */
@Entity
@Table(name = "early_review")
public class EarlyReview extends Identified {
    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "change_id")
    private LawChange change;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "version_id")
    private PolicyVersion policyVersion;

    private String places;
    private Instant opened;

    protected EarlyReview() {}

    /** Opened for a version that names the source in these places, in words. */
    public EarlyReview(LawChange change, PolicyVersion policyVersion, String places, Instant opened) {
        this.change = change;
        this.policyVersion = policyVersion;
        this.places = places;
        this.opened = opened;
    }

    public LawChange getChange() {
        return change;
    }

    public PolicyVersion getPolicyVersion() {
        return policyVersion;
    }

    /** "clauses 3 and 9, law and guidance". */
    public String getPlaces() {
        return places;
    }

    public Instant getOpened() {
        return opened;
    }
}
