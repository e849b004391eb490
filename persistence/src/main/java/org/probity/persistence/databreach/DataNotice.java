package org.probity.persistence.databreach;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.probity.persistence.person.Person;

/** That the people whose data they are were told, or why the law lets them go untold (Art. 34). */
@Entity
@Table(name = "data_notice")
public class DataNotice extends BreachEntry {
    private static final long serialVersionUID = 1L;

    private Instant told;
    private Integer people;
    private String way;
    private String words;
    private int letters;

    @Enumerated(EnumType.STRING)
    private SparedBecause spared;

    private String reasons;

    protected DataNotice() {}

    private DataNotice(DataBreach breach, Person by, Instant at) {
        super(breach, by, at);
    }

    static DataNotice told(DataBreach breach, Told given, int letters, Person by, Instant at) {
        DataNotice notice = new DataNotice(breach, by, at);
        notice.told = given.told();
        notice.people = given.people();
        notice.way = given.way();
        notice.words = given.words();
        notice.letters = letters;
        return notice;
    }

    static DataNotice spared(DataBreach breach, SparedBecause because, String reasons, Person by, Instant at) {
        DataNotice notice = new DataNotice(breach, by, at);
        notice.spared = because;
        notice.reasons = reasons;
        return notice;
    }

    /**
     * What people were told.
     *
     * @param people how many
     * @param way how, "by letter"
     * @param words what, in plain words
     */
    public record Told(Instant told, Integer people, String way, String words) {
        public Told {
            BreachIncomplete.chosen(told, "Give the day and the time at which people were told.");
            if (people == null || people < 1) {
                throw new BreachIncomplete("Say how many people were told, at least 1.");
            }
            way = BreachIncomplete.needed(way, "Say how they were told.");
            words = BreachIncomplete.needed(words, "Say what they were told, in plain words.");
        }
    }

    /** Null when they were not told. */
    public Instant getTold() {
        return told;
    }

    public Integer getPeople() {
        return people;
    }

    public String getWay() {
        return way;
    }

    /** What they were told. */
    public String getWords() {
        return words;
    }

    /** How many letters the product wrote for it. */
    public int getLetters() {
        return letters;
    }

    /** Null when they were told. */
    public SparedBecause getSpared() {
        return spared;
    }

    public String getReasons() {
        return reasons;
    }
}
