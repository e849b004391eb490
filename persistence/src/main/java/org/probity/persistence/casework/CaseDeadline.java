package org.probity.persistence.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.probity.persistence.Identified;
import org.probity.persistence.calendar.DateWords;
import org.probity.persistence.calendar.DayKind;
import org.probity.persistence.calendar.Deadline;
import org.probity.persistence.calendar.DeadlineRule;
import org.probity.persistence.calendar.IcoClock;
import org.probity.persistence.calendar.London;

/**
 * A date of a case and why it falls on that day. It keeps what it was before whenever it moves (AT-09); met means done, ended means
 * that it no longer matters.
 */
@Entity
@Table(name = "case_deadline")
public class CaseDeadline extends Identified {
    /** Start event of a date that runs from the service of a letter: it is the other side's to keep. */
    public static final String SERVED = "Letter served";

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_id")
    private CaseFile caseFile;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "track_id")
    private CaseTrack track;

    private String rule;

    @Column(name = "rule_source")
    private String ruleSource;

    /** The same as a plain number, for queries: a path through a track that is not there would lose the row. */
    @Column(name = "track_id", insertable = false, updatable = false)
    private Long trackId;

    private String title;

    @Column(name = "start_event")
    private String startEvent;

    private Instant starts;
    private Instant due;
    private Integer days;

    @Enumerated(EnumType.STRING)
    @Column(name = "day_kind")
    private DayKind kind;

    private boolean backwards;

    @Column(name = "of_step")
    private boolean ofStep;

    @Column(name = "letter_id")
    private Long letterId;

    private String reason;
    private String earlier = "";
    private Instant met;
    private Instant ended;

    protected CaseDeadline() {}

    CaseDeadline(CaseFile caseFile, CaseTrack track, String title, boolean ofStep, Timetable.Count count) {
        this.caseFile = caseFile;
        this.track = track;
        this.title = title;
        this.ofStep = ofStep;
        this.rule = count.deadline().rule().key();
        this.ruleSource = count.deadline().rule().ruleSet();
        this.startEvent = count.deadline().event();
        this.starts = count.starts();
        this.days = count.limit() == null ? null : count.limit().count();
        this.kind = count.limit() == null ? null : count.limit().kind();
        this.backwards = count.backwards();
        set(count.deadline());
    }

    private void set(Deadline deadline) {
        this.due = deadline.dueAt();
        this.reason = String.join("\n", deadline.why());
    }

    /** Counts it anew with all pauses, and keeps what it was. */
    void recount(Deadline deadline, String cause) {
        if (!deadline.dueAt().equals(due)) {
            earlier = earlier + "Before it was due on " + DateWords.moment(due) + "; changed because " + cause + ".\n";
        }
        set(deadline);
    }

    /** The letter that starts it went out, or was served, on another day than expected. */
    void restart(LocalDate day) {
        this.starts = London.instant(day, London.time(starts));
    }

    /**
     * The hours of a data breach run from this instant.
     *
     * @param cause why it moves; null when it was only just set
     */
    void awareSince(Instant aware, String cause) {
        Deadline counted = new IcoClock(aware).deadline();
        starts = aware;
        startEvent = counted.event();
        if (cause == null) {
            set(counted);
        } else {
            recount(counted, cause);
        }
    }

    boolean isDataClock() {
        return rule.equals(DeadlineRule.ICO.key());
    }

    void startsWith(Long letter) {
        this.letterId = letter;
    }

    boolean awaitsLetter() {
        return isOpen() && letterId == null && startEvent.equals(SERVED);
    }

    boolean isStartedBy(long letter) {
        return letterId != null && letterId == letter;
    }

    void close(Instant at) {
        if (ofStep) {
            met = at;
        } else {
            ended = at;
        }
    }

    /** What it was counted for does not come about. */
    void drop(Instant at) {
        ended = at;
    }

    /** Counted back from something on this day. */
    boolean isBefore(LocalDate day) {
        return backwards && London.date(starts).equals(day);
    }

    public boolean isOpen() {
        return met == null && ended == null;
    }

    /** A further date in calendar days is the law's (T18, DEF-1Y): it runs until the case ends, whatever becomes of the step. */
    boolean outlastsItsStep() {
        return !ofStep && kind == DayKind.CALENDAR;
    }

    public boolean isOverdue(Instant now) {
        return isOpen() && now.isAfter(due);
    }

    public boolean isOf(CaseTrack other) {
        return other == null ? track == null : other.equals(track);
    }

    /** The day of the due instant in London. */
    public LocalDate dueOn() {
        return London.date(due);
    }

    /** The sentences that explain the date, what it was before last. */
    public List<String> reasons() {
        return (reason + "\n" + earlier).lines().filter(line -> !line.isBlank()).toList();
    }

    public CaseFile getCaseFile() {
        return caseFile;
    }

    /** Null on the main line. */
    public CaseTrack getTrack() {
        return track;
    }

    /** T01 to T19, ICO, or the id of the letter or rule that the days come from. */
    public String getRule() {
        return rule;
    }

    /** Where the number of days comes from. */
    public String getRuleSource() {
        return ruleSource;
    }

    public String getTitle() {
        return title;
    }

    public String getStartEvent() {
        return startEvent;
    }

    public Instant getStarts() {
        return starts;
    }

    public Instant getDue() {
        return due;
    }

    /** Null when it is counted in hours. */
    public Integer getDays() {
        return days;
    }

    public DayKind getKind() {
        return kind;
    }

    /** Counted back from an event. */
    public boolean isBackwards() {
        return backwards;
    }

    /** The date by which the step in hand must be done, not a further one. */
    public boolean isOfStep() {
        return ofStep;
    }

    public Long getLetterId() {
        return letterId;
    }

    public Instant getMet() {
        return met;
    }

    public Instant getEnded() {
        return ended;
    }
}
