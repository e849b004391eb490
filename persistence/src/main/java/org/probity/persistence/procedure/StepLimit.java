package org.probity.persistence.procedure;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A further date that taking an outcome sets, besides the period of the step that follows: papers before a hearing (T09b). */
@Entity
@Table(name = "step_limit")
public class StepLimit implements Serializable {
    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "step_id")
    private Step step;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String title;

    @Embedded
    private Period period;

    protected StepLimit() {}

    StepLimit(Step step, Outcome outcome, String title, Period period) {
        this.step = step;
        this.outcome = outcome;
        this.title = title;
        this.period = period;
    }

    public Step getStep() {
        return step;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public String getTitle() {
        return title;
    }

    public Period getPeriod() {
        return period;
    }
}
