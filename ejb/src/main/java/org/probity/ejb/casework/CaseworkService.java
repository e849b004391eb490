package org.probity.ejb.casework;

import static org.probity.ejb.security.Right.ASSIGN_CASE;
import static org.probity.ejb.security.Right.TAKE_STEP;
import static org.probity.ejb.security.Right.VIEW_CALENDAR;
import static org.probity.ejb.security.Right.VIEW_CASES;
import static org.probity.ejb.security.Right.VIEW_TODAY;
import static org.probity.ejb.security.Right.WITHIN_ACT;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Requires;
import org.probity.persistence.NotThere;
import org.probity.persistence.breach.Duty;
import org.probity.persistence.breach.Matter;
import org.probity.persistence.casework.Appeal;
import org.probity.persistence.casework.CaseFile;
import org.probity.persistence.casework.CaseKind;
import org.probity.persistence.casework.CaseTrack;
import org.probity.persistence.casework.DataClock;
import org.probity.persistence.casework.HoldKind;
import org.probity.persistence.casework.Inquiry;
import org.probity.persistence.casework.SomethingMissing;
import org.probity.persistence.casework.Suspension;
import org.probity.persistence.procedure.Outcome;

/**
 * Following procedures. Every act names the version of the case that the caller saw; whoever was second is told so and nothing is
 * done. A case that the caller may not see does not exist for them.
 */
@Stateless
public class CaseworkService {
    @Inject
    CaseDesk desk;

    @Inject
    CaseOpener opener;

    @Inject
    CaseArrivals arrivals;

    @Inject
    CaseActs acts;

    @Inject
    CaseTracks tracks;

    @Inject
    CaseSheets sheets;

    @Inject
    CaseLists lists;

    @Inject
    TaskFinder tasks;

    @Inject
    CasePeople people;

    @Inject
    CompletenessPrinter printer;

    @Inject
    Caller caller;

    /** Opens a case on the procedure that the school follows; its first date runs from now. */
    @Requires(WITHIN_ACT)
    public CaseFile open(Opening opening) {
        return opener.open(opening);
    }

    /** Begins a small procedure because a rule says so, whoever acts; nothing where there is no open case or it runs already. */
    @Requires(WITHIN_ACT)
    public void beginByRule(Matter matter, String procedure) {
        tracks.beginByRule(matter, procedure);
    }

    /** What taking over a case that ran elsewhere would make of it; nothing is stored. */
    @Requires(WITHIN_ACT)
    public ArrivalPlan plan(Arrival arrival) {
        return arrivals.plan(arrival);
    }

    /** Takes over a case that ran elsewhere, at the step where it stands; nothing is sent. */
    @Requires(WITHIN_ACT)
    public CaseFile arrive(Matter matter, Arrival arrival) {
        return arrivals.arrive(matter, arrival);
    }

    /** What opening would do; nothing is stored. */
    @Requires(WITHIN_ACT)
    public CasePlan plan(Opening opening) {
        return opener.plan(opening);
    }

    /**
     * A page of cases, newest first.
     *
     * @param after reference of the case before the page, or null
     * @param before reference of the case behind the page, or null; both null is the first page
     */
    @Requires(VIEW_CASES)
    public CaseList list(CaseFilter filter, String after, String before) {
        return lists.page(filter, after, before);
    }

    /**
     * All that there is to say of a case.
     *
     * @throws org.probity.persistence.NotThere when there is none that the caller sees
     */
    @Requires(VIEW_CASES)
    public CaseSheet find(String reference) {
        return sheets.whole(desk.find(reference));
    }

    /**
     * The same with a stretch of at most 25 entries of its chronology, as a page shows it.
     *
     * @param after the entry before the stretch, or null
     * @param before the entry behind it, or null; both null is the latest stretch
     * @throws org.probity.persistence.NotThere also when the entry is not of this case
     */
    @Requires(VIEW_CASES)
    public CaseSheet findPart(String reference, String after, String before) {
        return sheets.part(desk.find(reference), after, before);
    }

    /**
     * At most 25 entries of its chronology alone.
     *
     * @param after the entry before them, or null
     * @param before the entry behind them, or null; both null is the latest stretch
     * @throws org.probity.persistence.NotThere also when the entry is not of this case
     */
    @Requires(VIEW_CASES)
    public Chronology chronology(String reference, String after, String before) {
        return sheets.chronology(desk.find(reference), after, before);
    }

    /**
     * A disciplinary case held against the Acas Code.
     *
     * @throws org.probity.persistence.NotThere when the caller sees none, or none that is about a member of staff
     */
    @Requires(VIEW_CASES)
    public Completeness completeness(String reference) {
        CaseFile file = desk.find(reference);
        if (file.getKind() != CaseKind.STAFF) {
            throw new NotThere();
        }
        return Completeness.of(sheets.whole(file), caller.today());
    }

    /** The same as a tagged PDF. */
    @Requires(VIEW_CASES)
    public byte[] completenessPdf(String reference) {
        return printer.print(completeness(reference));
    }

    /**
     * Whether the caller may ask people now what they know, with the case.
     *
     * @throws org.probity.persistence.NotThere when there is no case that the caller sees
     */
    @Requires(WITHIN_ACT)
    public Inquiry inquiry(String reference) {
        CaseFile file = desk.find(reference);
        return Inquiry.in(file, desk.circumstances(file).who());
    }

    /** What is due in cases up to and with a day: what needs the caller, what waits for others, what is on hold. */
    @Requires(VIEW_TODAY)
    public Tasks tasks(LocalDate latest) {
        return tasks.until(latest);
    }

    /** What is due in cases from one day to another, both included, where the caller decides or has a duty; open dates only. */
    @Requires(VIEW_CALENDAR)
    public List<TaskRow> due(LocalDate first, LocalDate last) {
        return tasks.between(first, last);
    }

    /**
     * Ends the step in hand, of the main line or of a track, with its letters and its meeting.
     *
     * @throws org.probity.persistence.ChangedMeanwhile when somebody was quicker
     */
    @Requires(TAKE_STEP)
    public void takeStep(String reference, int seenVersion, StepRequest request) {
        CaseFile file = desk.take(reference, seenVersion);
        if (request.track() == null && new DataClock(file).decides(request.outcome())) {
            throw new SomethingMissing(
                    "Do this in the register of data breaches: the times and the reasons for it are kept there.");
        }
        acts.take(file, request);
    }

    /**
     * Takes an outcome of a data breach that its register has let pass, if the step in hand ends so; its hours run from when the school
     * became aware. Says whether it did.
     */
    @Requires(WITHIN_ACT)
    public boolean takeFromRegister(String reference, StepRequest request, Instant aware) {
        CaseFile seen = desk.find(reference);
        if (seen.isClosed() || seen.getStep().on(request.outcome()).isEmpty()) {
            return false;
        }
        CaseFile file = desk.take(reference, seen.getVersion());
        acts.take(file, request);
        if (aware != null) {
            new DataClock(file).runsFrom(aware);
        }
        return true;
    }

    /** The time at which the school became aware is put right. */
    @Requires(WITHIN_ACT)
    public void setDataClock(String reference, Instant aware) {
        CaseFile file = desk.take(reference, desk.find(reference).getVersion());
        new DataClock(file).runsFrom(aware, "the time of becoming aware was put right");
    }

    /** Starts a small procedure beside the main line; answers the public id of the track. */
    @Requires(TAKE_STEP)
    public String startTrack(String reference, int seenVersion, String procedure, String reason) {
        if (procedure.equals("suspension")) {
            throw new SomethingMissing("Suspend with the form for it: alternatives must be on record first.");
        }
        return tracks.start(desk.take(reference, seenVersion), procedure, reason)
                .getPublicId();
    }

    /** Starts one that a rule begins by itself, counted from an event that may lie back; nothing when the case has had it. */
    @Requires(WITHIN_ACT)
    public void begin(String reference, int seenVersion, String procedure, String event, Instant from) {
        tracks.begin(desk.take(reference, seenVersion), procedure, event, from);
    }

    /** Public id of the track of this procedure that runs beside the case; empty when none does. */
    @Requires(WITHIN_ACT)
    public Optional<String> running(String reference, String procedure) {
        return tracks.running(desk.find(reference), procedure).map(CaseTrack::getPublicId);
    }

    /** Lets the case stand still. A grievance holds it only if that is then decided (T16). */
    @Requires(TAKE_STEP)
    public void hold(String reference, int seenVersion, HoldKind kind, String reason) {
        tracks.hold(desk.take(reference, seenVersion), kind, reason);
    }

    /** Lets it go on; the dates that a hold pauses are counted anew. */
    @Requires(TAKE_STEP)
    public void lift(String reference, int seenVersion, HoldKind kind, String clearance) {
        tracks.lift(desk.take(reference, seenVersion), kind, clearance);
    }

    /**
     * Suspends the person concerned, with the letter.
     *
     * @param starts the first day
     * @param letter words and way of service of the letter (L04); its outcome must be NOTIFIED
     */
    @Requires(TAKE_STEP)
    public void suspend(
            String reference, int seenVersion, LocalDate starts, Suspension.Terms terms, StepRequest letter) {
        tracks.suspend(desk.take(reference, seenVersion), starts, terms, letter);
    }

    /** Reviews the suspension: PROLONGED, LIFTED (with the meeting on the return) or ENDED_BY_DISMISSAL. */
    @Requires(TAKE_STEP)
    public void reviewSuspension(String reference, int seenVersion, StepRequest review) {
        tracks.review(desk.take(reference, seenVersion), review);
    }

    /** Takes an appeal in. */
    @Requires(TAKE_STEP)
    public void appeal(String reference, int seenVersion, Appeal.Lodged lodged) {
        acts.take(
                desk.take(reference, seenVersion),
                StepRequest.of(Outcome.APPEALED).appealing(lodged).build());
    }

    /** People who may take a duty in the case first, then the others, each with the reason why not. */
    @Requires(VIEW_CASES)
    public List<FreePerson> freePeople(String reference, Duty duty) {
        return people.whoMay(desk.find(reference), duty);
    }

    /** Gives somebody a duty that no step gives: case manager, note taker, HR adviser, clerk. */
    @Requires(ASSIGN_CASE)
    public void assign(String reference, int seenVersion, Duty duty, List<String> publicIds) {
        people.assign(desk.take(reference, seenVersion), duty, publicIds);
    }
}
