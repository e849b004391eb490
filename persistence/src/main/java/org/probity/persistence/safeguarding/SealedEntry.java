package org.probity.persistence.safeguarding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.probity.persistence.Identified;
import org.probity.persistence.breach.Matter;
import org.probity.persistence.person.Person;
import org.probity.persistence.school.School;

/**
 * One entry in the sealed part of a case, never changed: a correction is another entry. Who sees the case does not for that reason see it:
 * it is for the safeguarding lead, the head and whoever leads the matter, and never for HR, but for what is released (9.2 §5).
 */
@Entity
@Table(name = "sealed_entry")
public class SealedEntry extends Identified {
    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "matter_id")
    private Matter matter;

    private String reference;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "school_id")
    private School school;

    @Enumerated(EnumType.STRING)
    private SealedKind kind;

    private Instant happened;
    private String limbs = "";
    private Boolean met;

    @Column(name = "with_whom")
    private String withWhom;

    private String what;

    @Column(name = "next_step")
    private String nextStep;

    private String why;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "by_id")
    private Person by;

    private Instant at;

    protected SealedEntry() {}

    private SealedEntry(Matter matter, SealedKind kind, Instant happened, String what) {
        this.matter = matter;
        this.reference = matter.getReference();
        this.school = matter.getSchool();
        this.kind = kind;
        this.happened = happened;
        this.what = what;
    }

    /**
     * Whether the harm threshold is met: one limb is enough, none means that it is not.
     *
     * @param learned when the school learned of the allegation; the day for the LADO counts from here (T03)
     */
    public static SealedEntry threshold(Matter matter, Set<HarmLimb> limbs, String reasons, Instant learned) {
        SealedEntry entry = new SealedEntry(matter, SealedKind.THRESHOLD, learned, reasons);
        entry.limbs = limbs.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
        entry.met = !limbs.isEmpty();
        return entry;
    }

    /** A talk with the LADO: when, with whom, the advice, the next step agreed, what may be told to whom. */
    public static SealedEntry talk(
            Matter matter, Instant when, String who, String advice, String next, String mayTell) {
        SealedEntry entry = new SealedEntry(matter, SealedKind.LADO, when, advice);
        entry.withWhom = who;
        entry.nextStep = next;
        entry.why = mayTell;
        return entry;
    }

    /** A strategy meeting: who was there, what was decided, what follows. */
    public static SealedEntry strategy(Matter matter, Instant when, String present, String decided, String next) {
        SealedEntry entry = new SealedEntry(matter, SealedKind.STRATEGY, when, decided);
        entry.withWhom = present;
        entry.nextStep = next;
        return entry;
    }

    /** The least that HR must know, and why it must (9.2 §5). */
    public static SealedEntry release(Matter matter, Instant when, String what, String why) {
        SealedEntry entry = new SealedEntry(matter, SealedKind.RELEASE, when, what);
        entry.withWhom = "HR";
        entry.why = why;
        return entry;
    }

    public SealedEntry by(Person writer, Instant written) {
        this.by = writer;
        this.at = written;
        return this;
    }

    /** The limbs that were found; empty for other kinds. */
    public List<HarmLimb> limbs() {
        return Arrays.stream(limbs.split(",", -1))
                .filter(name -> !name.isEmpty())
                .map(HarmLimb::valueOf)
                .toList();
    }

    public Matter getMatter() {
        return matter;
    }

    /** Of the matter, also for HR, who may not see it. */
    public String getReference() {
        return reference;
    }

    public School getSchool() {
        return school;
    }

    public SealedKind getKind() {
        return kind;
    }

    /** When it was: of a threshold, when the school learned of the allegation. */
    public Instant getHappened() {
        return happened;
    }

    /** Whether the threshold is met; null for other kinds. */
    public Boolean getMet() {
        return met;
    }

    /** With whom, or to whom; null for a threshold. */
    public String getWithWhom() {
        return withWhom;
    }

    /** Reasons, advice, decisions, or what was released. */
    public String getWhat() {
        return what;
    }

    public String getNextStep() {
        return nextStep;
    }

    /** Of a talk: what may be told to whom. Of a release: why HR must know. */
    public String getWhy() {
        return why;
    }

    public Person getBy() {
        return by;
    }

    public Instant getAt() {
        return at;
    }
}
