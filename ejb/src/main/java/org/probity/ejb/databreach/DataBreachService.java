package org.probity.ejb.databreach;

import static org.probity.ejb.security.Right.HANDLE_DATA_BREACH;
import static org.probity.ejb.security.Right.WITHIN_ACT;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import org.probity.ejb.casework.CaseworkService;
import org.probity.ejb.casework.StepRequest;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Requires;
import org.probity.persistence.breach.Matter;
import org.probity.persistence.calendar.DateWords;
import org.probity.persistence.databreach.DataAssessment;
import org.probity.persistence.databreach.DataAwareness;
import org.probity.persistence.databreach.DataBreach;
import org.probity.persistence.databreach.DataFacts;
import org.probity.persistence.databreach.DataNotice;
import org.probity.persistence.databreach.DataReport;
import org.probity.persistence.databreach.NoticeDuty;
import org.probity.persistence.databreach.SparedBecause;
import org.probity.persistence.letter.Letter;
import org.probity.persistence.procedure.Outcome;

/**
 * What the data protection officer decides about a data breach (8.8). Each act is kept in the register and takes the case along its
 * procedure; nothing that was said before is written over.
 */
@Stateless
public class DataBreachService {
    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    BreachDesk desk;

    @Inject
    CaseworkService casework;

    @Inject
    PeopleLetters letters;

    /** What whoever opens the case knows of it already. */
    @Requires(WITHIN_ACT)
    public void begin(Matter matter, DataFacts.Known known) {
        em.flush();
        em.createQuery("select b from DataBreach b where b.matter = :matter", DataBreach.class)
                .setParameter("matter", matter)
                .getResultStream()
                .findFirst()
                .ifPresent(breach -> em.persist(new DataFacts(breach, known, caller.person(), clock.instant())));
    }

    /** A letter of ours is its cause, and whoever sent it says since when the school is aware (DP-08); the officer confirms it. */
    @Requires(WITHIN_ACT)
    public void causedBy(Matter matter, Letter letter, DataAwareness.Told told) {
        em.flush();
        DataBreach breach = em.createQuery("select b from DataBreach b where b.matter = :matter", DataBreach.class)
                .setParameter("matter", matter)
                .getSingleResult();
        breach.causedBy(letter.getId());
        em.persist(breach.aware(told, letter.getSent(), caller.person(), clock.instant()));
    }

    /** The school became aware: the 72 hours run from that instant. Said again, it confirms the instant or puts it right. */
    @Requires(HANDLE_DATA_BREACH)
    public void aware(String reference, int seenVersion, DataAwareness.Told told) {
        DataBreach breach = desk.take(reference, seenVersion);
        boolean again = breach.getAwareAt() != null;
        em.persist(breach.aware(told, desk.happened(breach), caller.person(), clock.instant()));
        if (!confirm(breach) && again) {
            casework.setDataClock(reference, told.awareAt());
        }
    }

    /** It is no breach of personal data. */
    @Requires(HANDLE_DATA_BREACH)
    public void isNone(String reference, int seenVersion, String reason) {
        DataBreach breach = desk.take(reference, seenVersion);
        breach.isNone(reason, clock.instant());
        go(breach, Outcome.NOT_A_BREACH, breach.getNoneReason());
    }

    /** What is known now; what was known before stays. */
    @Requires(HANDLE_DATA_BREACH)
    public void describe(String reference, int seenVersion, DataFacts.Known known) {
        DataBreach breach = desk.take(reference, seenVersion);
        em.persist(new DataFacts(breach, known, caller.person(), clock.instant()));
    }

    /** Weighs likelihood and weight of the harm; that decides who must be told, unless the officer decides to tell more. */
    @Requires(HANDLE_DATA_BREACH)
    public void assess(String reference, int seenVersion, DataAssessment.Weighed weighed) {
        DataBreach breach = desk.take(reference, seenVersion);
        em.persist(breach.assess(weighed, caller.person(), clock.instant()));
        confirm(breach);
        boolean told = breach.getTold() != null;
        boolean peopleToTell =
                weighed.decided() == NoticeDuty.COMMISSIONER_AND_PEOPLE && breach.getPeopleSettled() == null;
        if (told && !peopleToTell) {
            return;
        }
        go(breach, way(weighed.decided()), weighed.reasons());
        if (told) {
            go(breach, Outcome.REPORTED, "The Commissioner was told on " + DateWords.moment(breach.getTold()) + ".");
        }
    }

    private static Outcome way(NoticeDuty duty) {
        return switch (duty) {
            case NOBODY -> Outcome.NOT_REPORTABLE;
            case COMMISSIONER -> Outcome.REPORTABLE;
            case COMMISSIONER_AND_PEOPLE -> Outcome.HIGH_RISK;
        };
    }

    /** The Commissioner was told, or told more. */
    @Requires(HANDLE_DATA_BREACH)
    public void tellCommissioner(String reference, int seenVersion, DataReport.Told told) {
        DataBreach breach = desk.take(reference, seenVersion);
        int earlier = desk.entries(breach, DataReport.class).size();
        em.persist(breach.tell(told, desk.known(breach), earlier, caller.person(), clock.instant()));
        if (earlier == 0) {
            String late = told.lateReason() == null ? "" : " Late because: " + told.lateReason();
            go(
                    breach,
                    Outcome.REPORTED,
                    "Told " + told.way().words() + " on " + DateWords.moment(told.told()) + ", reference "
                            + told.reference() + "." + late);
        }
    }

    /** People were told; where they are named, each gets a letter. */
    @Requires(HANDLE_DATA_BREACH)
    public void tellPeople(String reference, int seenVersion, PeopleTold told) {
        DataBreach breach = desk.take(reference, seenVersion);
        DataNotice notice = breach.tellPeople(told.notice(), told.readers().size(), caller.person(), clock.instant());
        em.persist(notice);
        letters.write(breach, desk.known(breach), desk.officer(breach), told);
        go(
                breach,
                Outcome.PEOPLE_TOLD,
                notice.getPeople() + (notice.getPeople() == 1 ? " person was" : " people were") + " told "
                        + notice.getWay() + " on " + DateWords.moment(notice.getTold()) + ".");
    }

    /** People need not be told although the risk is high (Art. 34(3)). */
    @Requires(HANDLE_DATA_BREACH)
    public void sparePeople(String reference, int seenVersion, SparedBecause because, String reasons) {
        DataBreach breach = desk.take(reference, seenVersion);
        DataNotice notice = breach.sparePeople(because, reasons, caller.person(), clock.instant());
        em.persist(notice);
        go(breach, Outcome.PEOPLE_TOLD, "Not told: " + because.words() + ". " + notice.getReasons());
    }

    private boolean confirm(DataBreach breach) {
        return go(breach, Outcome.CONFIRMED, "Aware since " + DateWords.moment(breach.getAwareAt()) + ".");
    }

    /** Where the step in hand ends so, the case goes on; its dates run from when the school became aware. Says whether it did. */
    private boolean go(DataBreach breach, Outcome outcome, String reason) {
        Instant aware = breach.getAwareAt();
        em.flush();
        boolean gone = casework.takeFromRegister(
                breach.getMatter().getReference(),
                StepRequest.of(outcome).because(reason).build(),
                aware);
        em.flush();
        return gone;
    }
}
