package org.probity.persistence.databreach;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.probity.persistence.person.Person;

/**
 * How the officer weighed a data breach, what that leads to and what they decided. More than it leads to may be done, never less; a
 * new look is a new entry, and the earlier ones stay.
 */
@Entity
@Table(name = "data_assessment")
public class DataAssessment extends BreachEntry {
    private static final long serialVersionUID = 1L;

    @Enumerated(EnumType.STRING)
    private HarmLikelihood likelihood;

    @Enumerated(EnumType.STRING)
    private HarmWeight weight;

    @Enumerated(EnumType.STRING)
    private NoticeDuty computed;

    @Enumerated(EnumType.STRING)
    private NoticeDuty decided;

    private String reasons;

    protected DataAssessment() {}

    DataAssessment(DataBreach breach, Weighed weighed, Person by, Instant at) {
        super(breach, by, at);
        this.likelihood = weighed.likelihood();
        this.weight = weighed.weight();
        this.computed = weighed.computed();
        this.decided = weighed.decided();
        this.reasons = weighed.reasons();
    }

    /**
     * What the officer says.
     *
     * @param decided null: what it leads to
     */
    public record Weighed(HarmLikelihood likelihood, HarmWeight weight, NoticeDuty decided, String reasons) {
        public Weighed {
            BreachIncomplete.chosen(likelihood, "Say how likely harm to people is.");
            BreachIncomplete.chosen(weight, "Say how heavy the harm would be.");
            reasons = BreachIncomplete.needed(reasons, "Give the reasons: they stand in the register.");
            NoticeDuty least = NoticeDuty.of(likelihood, weight);
            decided = decided == null ? least : decided;
            if (decided.isLessThan(least)) {
                throw new BreachIncomplete("By likelihood and weight " + least.words()
                        + ". You may do more than that, not less. If you see the risk differently, weigh it"
                        + " differently and give the reasons.");
            }
        }

        public NoticeDuty computed() {
            return NoticeDuty.of(likelihood, weight);
        }
    }

    public HarmLikelihood getLikelihood() {
        return likelihood;
    }

    public HarmWeight getWeight() {
        return weight;
    }

    /** What likelihood and weight lead to. */
    public NoticeDuty getComputed() {
        return computed;
    }

    /** What the officer decided. */
    public NoticeDuty getDecided() {
        return decided;
    }

    public String getReasons() {
        return reasons;
    }
}
