package org.probity.persistence.policy;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A heading of a policy's text. Positions count headings, clauses and tables together. */
@Entity
@Table(name = "policy_heading")
public class PolicyHeading implements Serializable {
    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "version_id")
    private PolicyVersion policyVersion;

    private int position;
    private int level;
    private String number;
    private String text;

    @Embedded
    private Provenance provenance;

    protected PolicyHeading() {}

    PolicyHeading(PolicyVersion policyVersion, int position, PolicyPart.Heading heading) {
        this.policyVersion = policyVersion;
        this.position = position;
        this.level = heading.level();
        this.number = heading.number();
        this.text = heading.text();
        this.provenance = heading.provenance() == null ? Provenance.fresh() : heading.provenance();
    }

    PolicyPart.Heading part() {
        return new PolicyPart.Heading(level, number, text, provenance);
    }

    public Long getId() {
        return id;
    }

    public PolicyVersion getPolicyVersion() {
        return policyVersion;
    }

    public int getPosition() {
        return position;
    }

    public int getLevel() {
        return level;
    }

    public String getNumber() {
        return number;
    }

    public String getText() {
        return text;
    }

    public Provenance getProvenance() {
        return provenance;
    }
}
