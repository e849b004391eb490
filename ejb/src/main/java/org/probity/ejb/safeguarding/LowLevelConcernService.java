package org.probity.ejb.safeguarding;

import static org.probity.ejb.security.Right.RECORD_CONCERN;
import static org.probity.ejb.security.Right.VIEW_SAFEGUARDING;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.probity.ejb.casework.CalendarOfSchool;
import org.probity.ejb.letter.NoticeDue;
import org.probity.ejb.policy.RuleBook;
import org.probity.ejb.school.NoSuchSchool;
import org.probity.ejb.school.Schools;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Requires;
import org.probity.persistence.ChangedMeanwhile;
import org.probity.persistence.calendar.WorkingDays;
import org.probity.persistence.safeguarding.ConcernPattern;
import org.probity.persistence.safeguarding.LowLevelConcern;
import org.probity.persistence.safeguarding.PatternOutcome;
import org.probity.persistence.safeguarding.RemovedAllegation;
import org.probity.persistence.school.School;

/**
 * The register of low-level concerns and the reviews that follow when they add up. Whom a concern is about learns
 * nothing of it here: not from a list, a count, a mail or the audit. HR sees that there is a pattern, and no fact.
 */
@Stateless
public class LowLevelConcernService {
    private static final String COUNT = "lowLevel.count";
    private static final String MONTHS = "lowLevel.months";
    private static final int USUAL_COUNT = 3;
    private static final int USUAL_MONTHS = 24;
    /** Working days in which a pattern is looked at. */
    private static final int TO_REVIEW = 5;

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Schools schools;

    @Inject
    RuleBook rules;

    @Inject
    CalendarOfSchool calendars;

    @Inject
    ConcernPeople people;

    @Inject
    ConcernReader reader;

    @Inject
    Event<NoticeDue> notices;

    /**
     * A page of the register, what happened last first.
     *
     * @param person public id of whom they are about; null for everybody
     * @param after public id of the concern before the page, or null
     * @param before public id of the concern behind the page, or null
     */
    @Requires(VIEW_SAFEGUARDING)
    public ConcernPage list(String person, String after, String before) {
        return reader.page(person, after, before);
    }

    /** @throws org.probity.persistence.NotThere when there is none that the caller looks after */
    @Requires(VIEW_SAFEGUARDING)
    public LowLevelConcern find(String publicId) {
        return reader.concern(publicId);
    }

    /** Reviews that are due and that the caller looks after, the first due first. */
    @Requires(VIEW_SAFEGUARDING)
    public List<ConcernPattern> due() {
        return reader.due();
    }

    /** A review with the concerns behind it. */
    @Requires(VIEW_SAFEGUARDING)
    public ReviewFile pattern(String publicId) {
        ConcernPattern pattern = reader.pattern(publicId);
        LocalDate since = since(pattern.getSchool());
        Number elsewhere = (Number) em.createNativeQuery("select app.concerns_elsewhere(?1, ?2, cast(?3 as date))")
                .setParameter(1, pattern.getPerson().getId())
                .setParameter(2, pattern.getSchool().getId())
                .setParameter(3, since.toString())
                .getSingleResult();
        return new ReviewFile(
                pattern, reader.behind(pattern, since), elsewhere.intValue(), since, reader.review(pattern));
    }

    /** That concerns about somebody add up: for the head of HR, without a fact. */
    @Requires(VIEW_SAFEGUARDING)
    public List<ConcernPattern> flags() {
        return reader.flags();
    }

    /** What is left of malicious and false allegations, the latest first. */
    @Requires(VIEW_SAFEGUARDING)
    public List<RemovedAllegation> removed() {
        return reader.removed();
    }

    /** About whom a concern can be noted at this school. */
    @Requires(VIEW_SAFEGUARDING)
    public List<Colleague> colleagues(String school) {
        School here = schools.find(school).orElseThrow(NoSuchSchool::new);
        people.refuseStrangers(here);
        return people.workers(here, caller.today());
    }

    /**
     * Notes a concern. It goes to those who look after concerns about this person, who may not be the caller.
     *
     * @throws ConcernIncomplete when something is missing
     */
    @Requires(RECORD_CONCERN)
    public Noted record(NewConcern concern) {
        School school = schools.find(concern.school()).orElseThrow(NoSuchSchool::new);
        people.refuseStrangers(school);
        ConcernPeople.Concerned about = people.concerned(concern.person(), school, caller.today());
        ConcernPeople.Keepers keepers = people.keepers(about, school, caller.today());
        LowLevelConcern noted = noted(concern, new LowLevelConcern(school, about.person(), keepers.circle()));
        em.persist(noted);
        em.flush();
        if (addsUp(noted)) {
            LocalDate due = calendars.working().after(caller.today(), new WorkingDays(TO_REVIEW));
            em.persist(new ConcernPattern(school, about.person(), keepers.circle(), clock.instant(), due));
            notices.fire(new NoticeDue(keepers.readers()));
        }
        caller.about(noted.getPublicId(), null);
        return new Noted(noted.getPublicId(), reader.sees(noted.getPublicId()));
    }

    private LowLevelConcern noted(NewConcern concern, LowLevelConcern noted) {
        if (concern.happenedOn() == null || concern.happenedOn().isAfter(caller.today())) {
            throw new ConcernIncomplete("Give the day on which it happened, not later than today.");
        }
        if (concern.source() == null) {
            throw new ConcernIncomplete("Say who told of it.");
        }
        return noted.saying(
                        concern.happenedOn(),
                        ConcernIncomplete.needed(concern.what(), "Say what happened."),
                        ConcernIncomplete.needed(concern.context(), "Say in which circumstances it happened."),
                        ConcernIncomplete.needed(concern.action(), "Say what was done, or that nothing was needed."))
                .toldBy(concern.source(), ConcernIncomplete.orNull(concern.toldBy()), caller.person(), clock.instant());
    }

    private LocalDate since(School school) {
        return caller.today().minusMonths(rules.days(school, MONTHS, caller.today(), USUAL_MONTHS));
    }

    private boolean addsUp(LowLevelConcern noted) {
        School school = noted.getSchool();
        Number found = (Number) em.createNativeQuery("select app.concerns_adding_up(?1, ?2, cast(?3 as date))")
                .setParameter(1, noted.getPerson().getId())
                .setParameter(2, school.getId())
                .setParameter(3, since(school).toString())
                .getSingleResult();
        return found.intValue() >= rules.days(school, COUNT, caller.today(), USUAL_COUNT);
    }

    /**
     * Says whether the concerns of a pattern reach the threshold in sum.
     *
     * @throws ChangedMeanwhile when somebody else has said so
     */
    @Requires(RECORD_CONCERN)
    public void review(String publicId, int seenVersion, PatternOutcome outcome, String reasons) {
        ConcernPattern pattern = reader.pattern(publicId);
        if (pattern.getVersion() != seenVersion) {
            throw new ChangedMeanwhile();
        }
        if (outcome == null) {
            throw new ConcernIncomplete("Say whether they reach the threshold in sum.");
        }
        String why = ConcernIncomplete.needed(reasons, "Give the reasons.");
        em.persist(pattern.review(outcome, why, caller.person(), clock.instant()));
        caller.about(publicId, null);
    }
}
