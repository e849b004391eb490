package org.probity.persistence.statement;

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

/** What happened to a statement, for the chronology of its case. Only ever added. */
@Entity
@Table(name = "statement_act")
public class StatementAct extends Identified {
    private static final long serialVersionUID = 1L;

    @Column(name = "matter_id")
    private Long matterId;

    @Column(name = "case_id")
    private Long caseId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "statement_id")
    private Statement statement;

    @Enumerated(EnumType.STRING)
    private Kind act;

    private String what;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "by_id")
    private Person by;

    private Instant at;
    private String reason;

    /** What can happen to it. */
    public enum Kind {
        ASKED("asked for"),
        REMINDED("asked for again"),
        WITHDRAWN("withdrawn"),
        SIGNED("signed");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    protected StatementAct() {}

    /** @param by null for somebody who is not on record */
    public StatementAct(Statement statement, Kind act, Person by, Instant at, String reason) {
        this.matterId = statement.getMatterId();
        this.caseId = statement.getCaseId();
        this.statement = statement;
        this.act = act;
        this.what = (statement.getKind() == StatementKind.NOTES ? "Notes of the interview with " : "Statement of ")
                + statement.getName() + " " + act.words;
        this.by = by;
        this.at = at;
        this.reason = reason;
    }

    public Long getMatterId() {
        return matterId;
    }

    public Long getCaseId() {
        return caseId;
    }

    public Statement getStatement() {
        return statement;
    }

    public Kind getAct() {
        return act;
    }

    /** "Statement of Ms Ada Example asked for". */
    public String getWhat() {
        return what;
    }

    public Person getBy() {
        return by;
    }

    public Instant getAt() {
        return at;
    }

    /** Null when none was given. */
    public String getReason() {
        return reason;
    }
}
