package org.probity.persistence.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.probity.persistence.Identified;
import org.probity.persistence.person.Person;
import org.probity.persistence.policy.PolicyVersion;

/** Somebody compared a copy, such as the one on the school's website, with what was approved. */
@Entity
@Table(name = "web_check")
public class WebCheck extends Identified {
    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "version_id")
    private PolicyVersion policyVersion;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    private Instant checked;

    @Enumerated(EnumType.STRING)
    private Way way;

    private String name;

    @Column(name = "copy_hash")
    private String copyHash;

    private boolean same;
    private String difference;

    /** A file byte for byte, or the words of a page. */
    public enum Way {
        FILE,
        TEXT
    }

    protected WebCheck() {}

    /**
     * The outcome of a comparison.
     *
     * @param name of the file, or where the words stand
     * @param difference what differs first, in words; empty when nothing does
     */
    public WebCheck(
            PolicyVersion version,
            Person person,
            Instant checked,
            Way way,
            String name,
            String copyHash,
            String difference) {
        this.policyVersion = version;
        this.person = person;
        this.checked = checked;
        this.way = way;
        this.name = name;
        this.copyHash = copyHash;
        this.same = difference.isEmpty();
        this.difference = difference;
    }

    public PolicyVersion getPolicyVersion() {
        return policyVersion;
    }

    public Person getPerson() {
        return person;
    }

    public Instant getChecked() {
        return checked;
    }

    public Way getWay() {
        return way;
    }

    public String getName() {
        return name;
    }

    public String getCopyHash() {
        return copyHash;
    }

    public boolean isSame() {
        return same;
    }

    /** What differs first; empty when nothing does. */
    public String getDifference() {
        return difference;
    }
}
