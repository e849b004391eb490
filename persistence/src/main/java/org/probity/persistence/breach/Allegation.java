package org.probity.persistence.breach;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.probity.persistence.Identified;
import org.probity.persistence.policy.Clause;

/** One rule said to be broken: a clause of the version in force on the date of the conduct (V-12), its code, and how, in plain words. */
@Entity
public class Allegation extends Identified {
    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "matter_id")
    private Matter matter;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "clause_id")
    private Clause clause;

    private String code;
    private String text;

    @Enumerated(EnumType.STRING)
    private Finding finding;

    protected Allegation() {}

    /** @param code of the conduct catalogue, CC-01 to CC-99 (domain.md 1.6) */
    public Allegation(Matter matter, Clause clause, String code, String text) {
        this.matter = matter;
        this.clause = clause;
        this.code = code;
        this.text = text;
    }

    public void find(Finding finding) {
        this.finding = finding;
    }

    public Matter getMatter() {
        return matter;
    }

    public Clause getClause() {
        return clause;
    }

    public String getCode() {
        return code;
    }

    public String getText() {
        return text;
    }

    /** Null until decided. */
    public Finding getFinding() {
        return finding;
    }
}
