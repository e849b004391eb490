package org.probity.persistence.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;

/** What one school says in a place that the trust's text leaves open. It belongs to a version and changes with its draft only. */
@Entity
@Table(name = "policy_value")
public class PolicyValue implements Serializable {
    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "version_id")
    private PolicyVersion policyVersion;

    @Column(name = "key")
    private String key;

    @Column(name = "value")
    private String value;

    protected PolicyValue() {}

    public PolicyValue(PolicyVersion policyVersion, String key, String value) {
        this.policyVersion = policyVersion;
        this.key = key;
        this.value = value;
    }

    public void say(String other) {
        policyVersion.requireDraft();
        this.value = other;
    }

    public Long getId() {
        return id;
    }

    public PolicyVersion getPolicyVersion() {
        return policyVersion;
    }

    public String getKey() {
        return key;
    }

    /** A scalar as text, a list as one entry a line; empty when nobody has said anything yet. */
    public String getValue() {
        return value;
    }
}
