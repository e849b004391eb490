package org.probity.persistence.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import org.probity.persistence.Identified;
import org.probity.persistence.school.School;

/**
 * A conduct policy of one school, or the trust's text that schools adopt, through all its versions. What it says is in the versions.
 */
@Entity
public class Policy extends Identified {
    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "school_id")
    private School school;

    private String title;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "follows_id")
    private Policy follows;

    private boolean migrating;

    @Column(name = "document_kind")
    private String documentKind;

    @Version
    private int version;

    protected Policy() {}

    /** Of a school; of the trust itself when school is null. */
    public Policy(School school, String title) {
        this.school = school;
        this.title = title;
    }

    /** Another title, while nothing of it was ever in force. */
    public void rename(String newTitle) {
        this.title = newTitle;
    }

    /** From now on its versions adopt the trust's. */
    public void follow(Policy ofTrust) {
        this.follows = ofTrust;
    }

    /** Imported in bulk: until it is released nobody is reminded or asked on account of it. */
    public void migrate() {
        this.migrating = true;
    }

    public void release() {
        this.migrating = false;
    }

    /** Chooses its row of the register of documents, such as CHILD_PROTECTION; null takes it back. */
    public void classify(String kind) {
        this.documentKind = kind;
    }

    /** Null for the trust's own text. */
    public School getSchool() {
        return school;
    }

    /** The trust's text that it adopts; null for a policy of its own. */
    public Policy getFollows() {
        return follows;
    }

    public boolean isTrusts() {
        return school == null;
    }

    public boolean isMigrating() {
        return migrating;
    }

    /** Row of the register of documents (domain.md 3.1); null when nobody chose one. */
    public String getDocumentKind() {
        return documentKind;
    }

    public String getTitle() {
        return title;
    }
}
