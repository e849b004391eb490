package org.probity.persistence.databreach;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.probity.persistence.person.Person;

/** When the school became aware, who did and how: the start of the 72 hours. The newest one counts (DP-03). */
@Entity
@Table(name = "data_awareness")
public class DataAwareness extends BreachEntry {
    private static final long serialVersionUID = 1L;

    @Column(name = "aware_at")
    private Instant awareAt;

    private String who;
    private String how;
    private String note;

    protected DataAwareness() {}

    DataAwareness(DataBreach breach, Told told, Person by, Instant at) {
        super(breach, by, at);
        this.awareAt = told.awareAt();
        this.who = told.who();
        this.how = told.how();
        this.note = told.note();
    }

    /**
     * What the officer says.
     *
     * @param who who of the school was the first to be certain
     * @param how what made them certain
     * @param note why certainty came only after it was noticed, or why an earlier entry is put right; otherwise null
     */
    public record Told(Instant awareAt, String who, String how, String note) {
        public Told {
            BreachIncomplete.chosen(awareAt, "Give the day and the time at which the school became aware.");
            who = BreachIncomplete.needed(who, "Say who of the school was the first to be certain.");
            how = BreachIncomplete.needed(how, "Say what made them certain.");
            note = BreachIncomplete.orNull(note);
        }
    }

    public Instant getAwareAt() {
        return awareAt;
    }

    public String getWho() {
        return who;
    }

    public String getHow() {
        return how;
    }

    /** Null when nothing had to be explained. */
    public String getNote() {
        return note;
    }
}
