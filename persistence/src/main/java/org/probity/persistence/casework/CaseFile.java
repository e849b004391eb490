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
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.probity.persistence.breach.Matter;
import org.probity.persistence.procedure.Guard;
import org.probity.persistence.procedure.ProcedureVersion;
import org.probity.persistence.procedure.Step;
import org.probity.persistence.procedure.TrackOffer;
import org.probity.persistence.procedure.Transition;

/**
 * A procedure being followed for one person, on the edition it was opened with. Its history is only ever added to, and only after
 * the rules have let an act pass.
 */
@Entity
@Table(name = "case_file")
public class CaseFile extends CaseSubject {
    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "procedure_version_id")
    private ProcedureVersion procedureVersion;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "step_id")
    private Step step;

    private Instant entered;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private CaseState state = CaseState.OPEN;

    private Instant closed;

    @OneToMany(mappedBy = "caseFile", cascade = CascadeType.PERSIST)
    @OrderBy("at, id")
    private List<StepTaken> history = new ArrayList<>();

    @OneToMany(mappedBy = "caseFile", cascade = CascadeType.PERSIST)
    @OrderBy("started, id")
    private List<CaseTrack> tracks = new ArrayList<>();

    @OneToMany(mappedBy = "caseFile", cascade = CascadeType.PERSIST)
    @OrderBy("due, id")
    private List<CaseDeadline> deadlines = new ArrayList<>();

    @OneToMany(mappedBy = "caseFile", cascade = CascadeType.PERSIST)
    @OrderBy("starts, id")
    private List<Hold> holds = new ArrayList<>();

    @OneToMany(mappedBy = "caseFile", cascade = CascadeType.PERSIST)
    @OrderBy("starts, id")
    private List<Suspension> suspensions = new ArrayList<>();

    @OneToMany(mappedBy = "caseFile", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<Hearing> hearings = new ArrayList<>();

    @OneToMany(mappedBy = "caseFile", cascade = CascadeType.PERSIST)
    @OrderBy("issued, id")
    private List<Warning> warnings = new ArrayList<>();

    @OneToMany(mappedBy = "caseFile", cascade = CascadeType.PERSIST)
    @OrderBy("received, id")
    private List<Appeal> appeals = new ArrayList<>();

    protected CaseFile() {}

    /** Opens a case at the first step of the procedure, with its first date. */
    public CaseFile(
            Matter matter, CaseKind kind, Subject about, ProcedureVersion procedure, Instant at, Timetable timetable) {
        this(matter, kind, about, procedure, at);
        new Line(this, null).enter(procedure.first(), Act.of(null, null, at), timetable);
    }

    /** At no step yet: a {@link FormerCase} says where it stands. */
    CaseFile(Matter matter, CaseKind kind, Subject about, ProcedureVersion procedure, Instant opened) {
        super(matter, kind, about, opened);
        this.procedureVersion = procedure;
    }

    /** Ends the step in hand on the main line and enters whichever step the procedure says comes next. */
    public StepTaken take(Act act, Circumstances around, Timetable timetable) {
        return take(null, act, around, timetable);
    }

    /**
     * The same on a track beside the main line (null: the main line).
     *
     * @throws CaseClosed when it has ended
     * @throws NoSuchOutcome when the step in hand does not end this way
     * @throws NotTheDecider when the step is for other roles
     * @throws ConflictedPerson when the person is part of the matter
     * @throws OnHold while a hold is open and the act would reach somebody concerned
     * @throws NotYetOpen naming the condition that does not hold
     */
    public StepTaken take(CaseTrack track, Act act, Circumstances around, Timetable timetable) {
        Line line = new Line(this, track);
        Transition way = line.permit(act, around);
        StepTaken taken = new StepTaken(this, track, way.getStep(), act, line.dueOn());
        history.add(taken);
        line.follow(way, act, timetable);
        return taken;
    }

    /** The way out that an act would take, if the rules let it pass; nothing is changed. */
    public Transition permit(CaseTrack track, Act act, Circumstances around) {
        return new Line(this, track).permit(act, around);
    }

    /** The conditions of a way out that do not hold on a day. */
    public Set<Guard> unmet(CaseTrack track, Transition way, LocalDate today, Circumstances around) {
        return new Conditions(this, track, around, today).unmet(way.conditions(), way.getOutcome());
    }

    /** The conditions of starting a track that do not hold on a day. */
    public Set<Guard> unmet(TrackOffer offer, LocalDate today, Circumstances around) {
        return new Conditions(this, null, around, today).unmet(offer.getGuards(), null);
    }

    /**
     * Starts a small procedure beside the main line.
     *
     * @throws NotYetOpen when the main line offers it under a condition that does not hold
     */
    public CaseTrack startTrack(ProcedureVersion parallel, Act act, Circumstances around, Timetable timetable) {
        CaseTrack track = new CaseTrack(this, parallel, act.at());
        Line line = new Line(this, track);
        line.permitStart(act, around);
        tracks.add(track);
        line.enter(parallel.first(), act, timetable);
        return track;
    }

    /** Starts one that a rule begins by itself, counted from an event; nobody is asked whether they may. */
    public void begin(ProcedureVersion parallel, String event, Instant at, Timetable timetable) {
        CaseTrack track = new CaseTrack(this, parallel, at);
        tracks.add(track);
        new Line(this, track).enter(parallel.first(), Act.of(null, null, at).noting(event), timetable);
    }

    /** The letter is known whose service starts the dates that were just set. */
    public void startsWith(long letterId) {
        deadlines.stream().filter(CaseDeadline::awaitsLetter).forEach(date -> date.startsWith(letterId));
    }

    /** A letter was served on another day than expected: what it started is counted anew, both results stay visible (AT-09). */
    public void served(long letterId, LocalDate day, Timetable timetable) {
        deadlines.stream()
                .filter(date -> date.isOpen() && date.isStartedBy(letterId))
                .forEach(date -> {
                    date.restart(day);
                    recount(date, "the letter was served on another day than expected", timetable);
                });
    }

    /** The end of a hold is known: its days are taken out of every date that a hold pauses (5.4). */
    void recountAll(String cause, Timetable timetable) {
        deadlines.stream().filter(CaseDeadline::isOpen).forEach(date -> recount(date, cause, timetable));
    }

    private void recount(CaseDeadline date, String cause, Timetable timetable) {
        List<Hold> over = holds.stream().filter(hold -> !hold.isOpen()).toList();
        timetable.again(date, over).ifPresent(counted -> date.recount(counted, cause));
        followStepDate();
    }

    void followStepDate() {
        stepDeadline(null).ifPresent(own -> dueOn = own.dueOn());
    }

    // Only the line moves the case.

    void moveTo(Step next, Instant at) {
        this.step = next;
        this.entered = at;
        this.dueOn = null;
    }

    void close(Instant at) {
        this.state = CaseState.CLOSED;
        this.closed = at;
        this.dueOn = null;
    }

    void add(CaseDeadline date) {
        deadlines.add(date);
        if (date.isOfStep() && date.getTrack() == null) {
            dueOn = date.dueOn();
        }
    }

    void add(Hold hold) {
        holds.add(hold);
        goOn();
    }

    void goOn() {
        if (!isClosed()) {
            state = openHolds().isEmpty() ? CaseState.OPEN : CaseState.ON_HOLD;
        }
    }

    public boolean isClosed() {
        return state == CaseState.CLOSED;
    }

    public List<Hold> openHolds() {
        return holds.stream().filter(Hold::isOpen).toList();
    }

    /** The open date of the step in hand, on the main line (null) or a track. */
    public Optional<CaseDeadline> stepDeadline(CaseTrack track) {
        return deadlines.stream()
                .filter(date -> date.isOpen() && date.isOfStep() && date.isOf(track))
                .findFirst();
    }

    public ProcedureVersion getProcedureVersion() {
        return procedureVersion;
    }

    /** The step in hand; the last one when the case is closed. */
    public Step getStep() {
        return step;
    }

    public Instant getEntered() {
        return entered;
    }

    /** When the step in hand is due; null when nothing is. */
    public LocalDate getDueOn() {
        return dueOn;
    }

    public CaseState getState() {
        return state;
    }

    /** Null until closed. */
    public Instant getClosed() {
        return closed;
    }

    public List<StepTaken> getHistory() {
        return history;
    }

    public List<CaseTrack> getTracks() {
        return tracks;
    }

    public List<CaseDeadline> getDeadlines() {
        return deadlines;
    }

    public List<Hold> getHolds() {
        return holds;
    }

    public List<Suspension> getSuspensions() {
        return suspensions;
    }

    public List<Hearing> getHearings() {
        return hearings;
    }

    public List<Warning> getWarnings() {
        return warnings;
    }

    public List<Appeal> getAppeals() {
        return appeals;
    }
}
