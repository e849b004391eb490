package org.probity.persistence.databreach;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.probity.persistence.Identified;
import org.probity.persistence.breach.Matter;
import org.probity.persistence.calendar.DateWords;
import org.probity.persistence.calendar.IcoAlarm;
import org.probity.persistence.calendar.IcoClock;
import org.probity.persistence.person.Person;
import org.probity.persistence.school.School;

/**
 * A personal data breach as its register knows it (8.8): how it stands now. The database makes it with the data protection case; what led
 * here is in the entries, which are only ever added to.
 */
@Entity
@Table(name = "data_breach")
public class DataBreach extends Identified {
    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "matter_id")
    private Matter matter;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "school_id")
    private School school;

    private Instant noticed;

    @Column(name = "aware_at")
    private Instant awareAt;

    @Enumerated(EnumType.STRING)
    private NoticeDuty duty;

    private Instant told;

    @Column(name = "people_settled")
    private Instant peopleSettled;

    @Column(name = "none_since")
    private Instant noneSince;

    @Column(name = "none_reason")
    private String noneReason;

    private int rang;

    @Column(name = "letter_id")
    private Long letterId;

    @Version
    private int version;

    protected DataBreach() {}

    /** As a case is opened: the officer has been told, nothing is certain yet. */
    public DataBreach(Matter matter, Instant noticed) {
        this.matter = matter;
        this.school = matter.getSchool();
        this.noticed = noticed;
    }

    /**
     * The school became aware: the 72 hours run from there. Said again, it confirms the time or puts it right while the Commissioner is not told.
     *
     * @param happened when it happened at the earliest; null when that is not known
     */
    public DataAwareness aware(DataAwareness.Told given, Instant happened, Person by, Instant now) {
        refuseNone();
        if (told != null) {
            throw new BreachIncomplete("The Commissioner was told, with this time in it. It stays as it was reported.");
        }
        if (given.awareAt().isAfter(now)) {
            throw new BreachIncomplete("The time lies in the future. Give the time at which the school was certain.");
        }
        if (happened != null && given.awareAt().isBefore(happened)) {
            throw new BreachIncomplete("It happened on " + DateWords.moment(happened)
                    + " at the earliest, so nobody can have been certain before.");
        }
        boolean moved = awareAt != null && !awareAt.equals(given.awareAt());
        if (given.note() == null && (moved || given.awareAt().isAfter(noticed))) {
            throw new BreachIncomplete(
                    moved
                            ? "Say why the time is put right."
                            : "It was noticed on " + DateWords.moment(noticed)
                                    + ". Say what had to be found out until the school was certain.");
        }
        awareAt = given.awareAt();
        rang = 0;
        return new DataAwareness(this, given, by, now);
    }

    /** A letter that reached the wrong person (DP-08). */
    public void causedBy(long letter) {
        letterId = letter;
    }

    /** It is none; that ends the matter for the register, with the reason. */
    public void isNone(String reason, Instant now) {
        refuseNone();
        if (awareAt != null) {
            throw new BreachIncomplete(
                    "The school was certain that it is one. If nobody is at risk, weigh it and say so there.");
        }
        noneReason = BreachIncomplete.needed(reason, "Say why it is no breach of personal data.");
        noneSince = now;
    }

    public DataAssessment assess(DataAssessment.Weighed weighed, Person by, Instant now) {
        refuseUnaware();
        duty = weighed.decided();
        return new DataAssessment(this, weighed, by, now);
    }

    /**
     * The Commissioner was told.
     *
     * @param known what is on record; what is missing there has to be announced (Art. 33(4))
     * @param earlier how many parts there were before
     */
    public DataReport tell(DataReport.Told given, DataFacts.Known known, int earlier, Person by, Instant now) {
        refuseUnaware();
        if (duty == null || duty == NoticeDuty.NOBODY) {
            throw new BreachIncomplete("Weigh the risk first: nobody has to be told so far.");
        }
        refuseWrongTime(given.told(), now, "the Commissioner was told");
        if (!known.missing().isEmpty() && given.follows() == null) {
            throw new BreachIncomplete("Not all is on record yet: " + String.join(", ", known.missing())
                    + ". Write it down first, or say what follows and by when.");
        }
        if (told == null && isLate(given.told()) && given.lateReason() == null) {
            throw new BreachIncomplete(
                    "The 72 hours ended on " + DateWords.moment(clock().dueAt()) + ". Give the reason for the delay.");
        }
        if (told == null) {
            told = given.told();
        }
        return new DataReport(this, earlier + 1, given, by, now);
    }

    /** Whether a notice at this time comes after the 72 hours. */
    public boolean isLate(Instant time) {
        return awareAt != null && clock().needsReasonsForDelay(time);
    }

    /** People were told. */
    public DataNotice tellPeople(DataNotice.Told given, int letters, Person by, Instant now) {
        refuseUnaware();
        refuseWrongTime(given.told(), now, "people were told");
        peopleSettled = peopleSettled == null ? given.told() : peopleSettled;
        return DataNotice.told(this, given, letters, by, now);
    }

    /** The law lets people go untold (Art. 34(3)). */
    public DataNotice sparePeople(SparedBecause because, String reasons, Person by, Instant now) {
        refuseUnaware();
        BreachIncomplete.chosen(because, "Choose why people need not be told.");
        String why = BreachIncomplete.needed(
                reasons, "Say why that is so here; where they are told in public instead, say how.");
        peopleSettled = peopleSettled == null ? now : peopleSettled;
        return DataNotice.spared(this, because, why, by, now);
    }

    private void refuseWrongTime(Instant time, Instant now, String what) {
        if (time.isAfter(now)) {
            throw new BreachIncomplete("The time lies in the future. Give the time at which " + what + ".");
        }
        if (time.isBefore(awareAt)) {
            throw new BreachIncomplete("The school became aware on " + DateWords.moment(awareAt)
                    + ". It cannot be that " + what + " before.");
        }
    }

    private void refuseNone() {
        if (noneSince != null) {
            throw new BreachIncomplete("It was found to be no breach of personal data.");
        }
    }

    private void refuseUnaware() {
        refuseNone();
        if (awareAt == null) {
            throw new BreachIncomplete("Say first when the school became aware of it.");
        }
    }

    /** The alarm that has to be raised now: the latest whose time has come, once. */
    public Optional<IcoAlarm> due(Instant now) {
        boolean quiet = awareAt == null || told != null || noneSince != null || duty == NoticeDuty.NOBODY;
        return quiet
                ? Optional.empty()
                : clock().raisedBy(now).stream()
                        .reduce((first, second) -> second)
                        .filter(alarm -> alarm.after().count() > rang);
    }

    public void rang(IcoAlarm alarm) {
        rang = alarm.after().count();
    }

    /** The 72 hours; null while the school is not aware. */
    public IcoClock clock() {
        return awareAt == null ? null : new IcoClock(awareAt);
    }

    /** How it stands at a time. */
    public BreachState state(Instant now) {
        if (noneSince != null) {
            return BreachState.NO_BREACH;
        }
        if (awareAt == null) {
            return BreachState.SUSPECTED;
        }
        if (duty == NoticeDuty.NOBODY && told == null) {
            return BreachState.NOBODY_TO_TELL;
        }
        if (told == null) {
            return now.isAfter(clock().dueAt()) ? BreachState.LATE : BreachState.RUNNING;
        }
        boolean open = duty == NoticeDuty.COMMISSIONER_AND_PEOPLE && peopleSettled == null;
        if (open) {
            return BreachState.PEOPLE_TO_TELL;
        }
        return isLate(told) ? BreachState.TOLD_LATE : BreachState.TOLD;
    }

    public Matter getMatter() {
        return matter;
    }

    public School getSchool() {
        return school;
    }

    /** When the officer was told. */
    public Instant getNoticed() {
        return noticed;
    }

    /** Null until the officer says it. */
    public Instant getAwareAt() {
        return awareAt;
    }

    /** As decided last; null until it was weighed. */
    public NoticeDuty getDuty() {
        return duty;
    }

    /** When the Commissioner was told first; null until then. */
    public Instant getTold() {
        return told;
    }

    /** When people were told first, or when it was decided that they need not be. */
    public Instant getPeopleSettled() {
        return peopleSettled;
    }

    public Instant getNoneSince() {
        return noneSince;
    }

    public String getNoneReason() {
        return noneReason;
    }

    /** The letter that reached the wrong person; null when it is something else. */
    public Long getLetterId() {
        return letterId;
    }

    public int getVersion() {
        return version;
    }
}
