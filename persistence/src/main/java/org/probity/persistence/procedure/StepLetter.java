package org.probity.persistence.procedure;

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

/**
 * A letter that an outcome of a step sends. Several rows with the same letter and recipient are alternatives: the case picks
 * the variant (L07: head as subject, dismissal possible, otherwise warning level).
 */
@Entity
@Table(name = "step_letter")
public class StepLetter implements Serializable {
    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "step_id")
    private Step step;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String letter;
    private String variant = "";

    @Enumerated(EnumType.STRING)
    private Addressee recipient;

    private String signatory;

    protected StepLetter() {}

    StepLetter(Step step, Outcome outcome, Line line) {
        this.step = step;
        this.outcome = outcome;
        this.letter = line.letter();
        this.variant = line.variant() == null ? "" : line.variant();
        this.recipient = line.to();
        this.signatory = line.signedBy();
    }

    /** As a procedure file says it; variant and signing role may be null. */
    public record Line(String letter, String variant, Addressee to, String signedBy) {}

    /** As letter templates are named: "L12", "L07-D". */
    public String getTemplate() {
        return variant.isEmpty() ? letter : letter + "-" + variant;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public String getLetter() {
        return letter;
    }

    public String getVariant() {
        return variant;
    }

    public Addressee getRecipient() {
        return recipient;
    }

    /** Role in whose name it goes out whoever prepares it (X08); null: whoever takes the step. */
    public String getSignatory() {
        return signatory;
    }

    public Step getStep() {
        return step;
    }
}
