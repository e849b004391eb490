package org.probity.persistence.policy;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.probity.persistence.Identified;
import org.probity.persistence.person.Person;

/** One text of a policy. Once published it never changes: conduct is judged by the version in force on its date (V-12). */
@Entity
@Table(name = "policy_version")
public class PolicyVersion extends Identified {
    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "policy_id")
    private Policy policy;

    private int number;

    @Enumerated(EnumType.STRING)
    private PolicyStatus status = PolicyStatus.DRAFT;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "author_id")
    private Person author;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    @Column(name = "effective_to")
    private LocalDate effectiveTo;

    @OneToMany(mappedBy = "policyVersion", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<Clause> clauses = new ArrayList<>();

    @Version
    private int version;

    protected PolicyVersion() {}

    public PolicyVersion(Policy policy, int number, Person author) {
        this.policy = policy;
        this.number = number;
        this.author = author;
    }

    public Policy getPolicy() {
        return policy;
    }

    public int getNumber() {
        return number;
    }

    public PolicyStatus getStatus() {
        return status;
    }

    public Person getAuthor() {
        return author;
    }

    public LocalDate getEffectiveFrom() {
        return effectiveFrom;
    }

    public LocalDate getEffectiveTo() {
        return effectiveTo;
    }

    public List<Clause> getClauses() {
        return Collections.unmodifiableList(clauses);
    }

    public int getVersion() {
        return version;
    }
}
