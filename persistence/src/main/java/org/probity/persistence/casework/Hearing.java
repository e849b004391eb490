package org.probity.persistence.casework;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.probity.persistence.breach.Allegation;
import org.probity.persistence.breach.Finding;
import org.probity.persistence.calendar.EarliestHearing;
import org.probity.persistence.calendar.NotAWorkingDay;
import org.probity.persistence.calendar.PostponementWindow;
import org.probity.persistence.calendar.WorkingCalendar;

/**
 * One hearing of a case, from its preparation to its decision, through all its dates. What it may end in is fixed when it is
 * prepared: the hardest measure that the invitation names.
 */
@Entity
public class Hearing extends HearingDay {
    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_id")
    private CaseFile caseFile;

    @Enumerated(EnumType.STRING)
    private HearingKind kind;

    @Enumerated(EnumType.STRING)
    private Sanction hardest;

    private LocalDate invited;
    private LocalDate earliest;

    @Column(name = "letter_id")
    private Long letterId;

    @Column(name = "meeting_id")
    private Long meetingId;

    @Column(name = "companion_moves")
    private int companionMoves;

    private int absences;
    private LocalDate held;

    @Column(name = "in_absence")
    private boolean inAbsence;

    @Enumerated(EnumType.STRING)
    private Sanction measure;

    private LocalDate decided;

    @OneToMany(mappedBy = "hearing", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<HearingFinding> findings = new ArrayList<>();

    protected Hearing() {}

    Hearing(CaseFile caseFile, HearingKind kind, Sanction hardest) {
        this.caseFile = caseFile;
        this.kind = kind;
        this.hardest = hardest;
    }

    /** When and where, in London time. */
    public record Sitting(LocalDateTime starts, int minutes, String place) {
        public Sitting {
            if (starts == null || place == null || place.isBlank()) {
                throw new SomethingMissing("Give the day, the time and the place.");
            }
        }

        public LocalDate day() {
            return starts.toLocalDate();
        }
    }

    /**
     * Sets the first date.
     *
     * @param notice counted from the day the invitation counts as served
     * @throws org.probity.persistence.calendar.NoticeTooShort naming the earliest lawful day
     * @throws NotAWorkingDay naming the bank holiday
     */
    public void convene(Sitting sitting, EarliestHearing notice, LocalDate invitedOn) {
        notice.check(sitting.day());
        sit(sitting);
        this.invited = invitedOn;
        this.earliest = notice.date();
    }

    /**
     * Moves it because the companion cannot come. The first request for a day in the window must be granted (D-10).
     *
     * @param chairsReason why it is granted where it need not be; null in the window
     * @throws NotLater when the new day is before the one in hand, or past
     * @throws ChairDecides outside the window without a reason
     */
    public void postpone(LocalDate today, Sitting sitting, String chairsReason, WorkingCalendar calendar) {
        LocalDate first = today.isAfter(day()) ? today : day();
        if (sitting.day().isBefore(first)) {
            throw new NotLater(first);
        }
        PostponementWindow window = PostponementWindow.after(day(), calendar);
        boolean asked = window.mustGrant(sitting.day(), companionMoves);
        if (!asked && (chairsReason == null || chairsReason.isBlank())) {
            throw new ChairDecides(window.last(), companionMoves);
        }
        if (!calendar.isWorkingDay(sitting.day())) {
            throw new NotAWorkingDay(
                    sitting.day(), calendar.whySkipped(sitting.day()).orElseThrow(), calendar.next(sitting.day()));
        }
        companionMoves++;
        sit(sitting);
    }

    /**
     * Sets another date because the person did not come; next time it may go on without them (D-31).
     *
     * @throws HearingNotYet before its day: nobody stays away from what has not begun
     */
    public void missed(LocalDate today, Sitting sitting, EarliestHearing notice) {
        if (today.isBefore(day())) {
            throw new HearingNotYet(day());
        }
        notice.check(sitting.day());
        absences++;
        sit(sitting);
        earliest = notice.date();
    }

    /** Sets another date for another reason. */
    public void rearrange(Sitting sitting, EarliestHearing notice) {
        notice.check(sitting.day());
        sit(sitting);
        earliest = notice.date();
    }

    /**
     * Puts it on record as held.
     *
     * @param reason why it could be held although the notice was short; otherwise null
     * @throws HearingNotYet before its day
     * @throws NoticeWasShort when the notice was short and no reason is given
     */
    public void hold(LocalDate today, boolean withoutThePerson, boolean served, String reason) {
        if (today.isBefore(day())) {
            throw new HearingNotYet(day());
        }
        boolean late = !served || day().isBefore(earliest);
        if (late && (reason == null || reason.isBlank())) {
            throw new NoticeWasShort(served ? earliest : null);
        }
        held = today;
        inAbsence = withoutThePerson;
    }

    /**
     * Decides it.
     *
     * @throws BeyondNotice when the measure is harder than any that the invitation named
     */
    void decide(Sanction chosen, LocalDate day) {
        if (chosen.isHarderThan(hardest)) {
            throw new BeyondNotice(chosen, hardest);
        }
        measure = chosen;
        decided = day;
    }

    /**
     * Records what was found about one allegation.
     *
     * @throws SomethingMissing without a finding or without a reason
     */
    public void find(Allegation allegation, Finding found, String why) {
        findings.add(new HearingFinding(this, allegation, found, why));
        allegation.find(found);
    }

    /** The invitation and the calendar entry that belong to it. */
    public void sentBy(Long letter, Long meeting) {
        this.letterId = letter == null ? letterId : letter;
        this.meetingId = meeting == null ? meetingId : meeting;
    }

    /** The true day of service is known: the hearing could not be before this day. */
    public void couldNotBeBefore(LocalDate day) {
        this.earliest = day;
    }

    public boolean isDecided() {
        return decided != null;
    }

    public CaseFile getCaseFile() {
        return caseFile;
    }

    public HearingKind getKind() {
        return kind;
    }

    /** The hardest measure that the invitation names. */
    public Sanction getHardest() {
        return hardest;
    }

    public LocalDate getInvited() {
        return invited;
    }

    /** The first lawful day by the notice; from the expected service until the true one is known. */
    public LocalDate getEarliest() {
        return earliest;
    }

    public Long getLetterId() {
        return letterId;
    }

    public Long getMeetingId() {
        return meetingId;
    }

    public int getCompanionMoves() {
        return companionMoves;
    }

    public int getAbsences() {
        return absences;
    }

    /** Null until it was held. */
    public LocalDate getHeld() {
        return held;
    }

    public boolean isInAbsence() {
        return inAbsence;
    }

    /** Null until decided. */
    public Sanction getMeasure() {
        return measure;
    }

    public LocalDate getDecided() {
        return decided;
    }

    /** One for each allegation, once decided. */
    public List<HearingFinding> getFindings() {
        return findings;
    }
}
