package org.probity.persistence.procedure;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A role that may take a step. IO, CM, PAN and APP are held in one case only, by assignment; all others by a post. */
@Entity
@Table(name = "step_decider")
public class StepDecider implements Serializable {
    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "step_id")
    private Step step;

    private String role;
    private int position;

    protected StepDecider() {}

    StepDecider(Step step, String role, int position) {
        this.step = step;
        this.role = role;
        this.position = position;
    }

    public Step getStep() {
        return step;
    }

    /** Role code of domain.md 9.1, such as HT or IO. */
    public String getRole() {
        return role;
    }

    public int getPosition() {
        return position;
    }
}
