package org.probity.persistence.procedure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.probity.persistence.calendar.DayKind;
import org.probity.persistence.calendar.DayLimit;

/**
 * The time limits T01 to T19 (domain.md 2.3): what they count without a rule value, and between which bounds a trust may choose.
 * Where least and most are the same, or the days are the law's own, nobody chooses.
 */
public enum TimeLimit {
    T01("Acknowledge the report", 2, 0, 5),
    T02("Triage", 1, 0, 3),
    T02A("Appoint an investigator", 2, 1, 5),
    T03("Contact the LADO", 1, 0, 1),
    T04("Letter of suspension", 1, 0, 2),
    T05("Review of the suspension", 15, 5, 20),
    T06("Investigation", 20, 5, 60),
    T07("Notice of an interview", 3, 0, 10, DayKind.CLEAR_WORKING),
    T07W("Notice of an interview to a witness", 2, 0, 10, DayKind.CLEAR_WORKING),
    T08A("Notice of a hearing", 5, 5, 15),
    T08B("Notice of a hearing that may end in dismissal", 10, 5, 20),
    T09A("Management's papers", 5, 3, 10),
    T09B("Employee's papers", 3, 1, 5),
    T09C("Name of the companion", 2, 0, 5),
    T10("Postponement for the companion", 5, 5, 5),
    T11("Outcome letter", 5, 1, 10),
    T12("Appeal", 5, 5, 10),
    T13("Appeal hearing", 15, 5, 25),
    T14("Outcome of the appeal", 5, 1, 10),
    T15("Review of the police hold", 10, 5, 20),
    T16("Decision on a grievance", 3, 1, 5),
    T17("Written reasons", 14, 14, 14, DayKind.CALENDAR),
    T18("Termination by the local authority", 14, 14, 14, DayKind.CALENDAR),
    T19("Referral to occupational health", 5, 1, 10);

    private final String title;
    private final int usual;
    private final int least;
    private final int most;
    private final DayKind kind;

    TimeLimit(String title, int usual, int least, int most) {
        this(title, usual, least, most, DayKind.WORKING);
    }

    TimeLimit(String title, int usual, int least, int most, DayKind kind) {
        this.title = title;
        this.usual = usual;
        this.least = least;
        this.most = most;
        this.kind = kind;
    }

    /** By key as rule values have it: "T12", "T08a". Empty for a key that is no time limit of the table. */
    public static Optional<TimeLimit> of(String key) {
        return Arrays.stream(values()).filter(limit -> limit.key().equals(key)).findFirst();
    }

    /** "T08a". */
    public String key() {
        return name().substring(0, 3) + name().substring(3).toLowerCase(Locale.ROOT);
    }

    public String title() {
        return title;
    }

    /** Days when neither trust nor school chose another number. */
    public int usual() {
        return usual;
    }

    public DayKind kind() {
        return kind;
    }

    /**
     * So many days under this limit.
     *
     * @throws TimeLimitBroken when the number or the kind of day is outside what the limit allows
     */
    public DayLimit limit(int days, DayKind counted) {
        if (days < least || days > most) {
            throw new TimeLimitBroken(this, least == most ? least + " days" : least + " to " + most + " days", days);
        }
        boolean fixedKind = this == T03 || this == T10 || kind == DayKind.CALENDAR;
        if (fixedKind && counted != kind) {
            throw new TimeLimitBroken(this, kind);
        }
        return counted.limit(days);
    }
}
