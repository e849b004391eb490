package org.probity.ejb.safeguarding;

import static org.probity.ejb.security.Right.KEEP_VAULT;
import static org.probity.ejb.security.Right.VIEW_CASES;
import static org.probity.ejb.security.Right.VIEW_SAFEGUARDING;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.probity.ejb.casework.CaseworkService;
import org.probity.ejb.casework.StepRequest;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Requires;
import org.probity.ejb.security.Sight;
import org.probity.persistence.NotThere;
import org.probity.persistence.breach.Matter;
import org.probity.persistence.calendar.London;
import org.probity.persistence.procedure.Outcome;
import org.probity.persistence.safeguarding.HarmLimb;
import org.probity.persistence.safeguarding.SealedEntry;

/**
 * The sealed part of a case: whether the harm threshold is met, talks with the LADO, strategy meetings, and what is released to HR (A-02,
 * 9.2 §5). The case itself shows only that something was done, because others read it too.
 */
@Stateless
public class SafeguardingService {
    private static final String LADO = "lado-contact";

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Sight sight;

    @Inject
    CaseworkService casework;

    /** A talk with the LADO: advice, the next step agreed, and what may be told to whom. */
    public record Talk(LocalDateTime when, String who, String advice, String nextStep, String mayTell) {}

    /** A strategy meeting. */
    public record Strategy(LocalDateTime when, String present, String decided, String nextStep) {}

    /** What the caller may see of it; a case without one has an empty one. */
    @Requires(VIEW_CASES)
    public SealedPart part(String reference) {
        String query =
                "select m.id, function('app.vault_open', m.id, m.school.id), function('app.is_sealed', m.id) from Matter m where m.reference = :reference and "
                        + sight.condition("m");
        Object[] found = sight.bind(em.createQuery(query, Object[].class).setParameter("reference", reference))
                .getResultStream()
                .findFirst()
                .orElseThrow(NotThere::new);
        boolean open = Boolean.TRUE.equals(found[1]);
        boolean used = Boolean.TRUE.equals(found[2]);
        return new SealedPart(open, used, open && used ? entries((Long) found[0]) : List.of());
    }

    private List<SealedEntry> entries(Long matter) {
        return em.createQuery(
                        "select e from SealedEntry e join fetch e.by where e.matter.id = :matter order by e.happened, e.id",
                        SealedEntry.class)
                .setParameter("matter", matter)
                .getResultList();
    }

    /**
     * Says whether the harm threshold is met. If it is, the one working day for the LADO runs from when the school learned of it (T03).
     *
     * @param limbs none: it is not met
     */
    @Requires(KEEP_VAULT)
    public void threshold(
            String reference, int seenVersion, Set<HarmLimb> limbs, String reasons, LocalDateTime learned) {
        Matter matter = vault(reference);
        String why = ConcernIncomplete.needed(reasons, "Give the reasons for what you found.");
        Instant since = past(learned, "Say when the school learned of it.");
        if (!limbs.isEmpty()) {
            casework.begin(reference, seenVersion, LADO, "The school learned of the allegation", since);
        }
        keep(SealedEntry.threshold(matter, limbs, why, since));
    }

    /** Puts a talk with the LADO on record; the case then shows that there was one. */
    @Requires(KEEP_VAULT)
    public void talk(String reference, int seenVersion, Talk talk) {
        Matter matter = vault(reference);
        SealedEntry entry = SealedEntry.talk(
                matter,
                past(talk.when(), "Say when you spoke with the LADO."),
                ConcernIncomplete.needed(talk.who(), "Say with whom you spoke."),
                ConcernIncomplete.needed(talk.advice(), "Say what the advice was."),
                ConcernIncomplete.needed(talk.nextStep(), "Say which next step was agreed."),
                ConcernIncomplete.needed(talk.mayTell(), "Say what may be told to whom."));
        Optional<String> track = casework.running(reference, LADO);
        track.ifPresent(running -> casework.takeStep(
                reference,
                seenVersion,
                StepRequest.of(Outcome.ANSWERED)
                        .onTrack(running)
                        .because("The talk is on record in the sealed part.")
                        .build()));
        keep(entry);
    }

    /** Puts a strategy meeting on record. */
    @Requires(KEEP_VAULT)
    public void strategy(String reference, Strategy meeting) {
        Matter matter = vault(reference);
        keep(SealedEntry.strategy(
                matter,
                past(meeting.when(), "Say when the meeting was."),
                ConcernIncomplete.needed(meeting.present(), "Say who was there."),
                ConcernIncomplete.needed(meeting.decided(), "Say what was decided."),
                ConcernIncomplete.orNull(meeting.nextStep())));
    }

    /** Tells HR the least that they must know; who told what, when and why stays on record. */
    @Requires(KEEP_VAULT)
    public void release(String reference, String what, String why) {
        Matter matter = vault(reference);
        keep(SealedEntry.release(
                matter,
                clock.instant(),
                ConcernIncomplete.needed(what, "Say what HR may know."),
                ConcernIncomplete.needed(why, "Say why HR must know it.")));
    }

    /** What was released to HR, the latest first; at most 100. */
    @Requires(VIEW_SAFEGUARDING)
    public List<SealedEntry> released() {
        List<?> ids = em.createNativeQuery("""
                select e.id from sealed_entry e where e.kind = 'RELEASE' and e.school_id || ':RELEASED' = any (cast((select app.my_scopes()) as text[]))
                  and not app.in_conflict(e.matter_id) order by e.at desc, e.id desc limit 100""").getResultList();
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select e from SealedEntry e join fetch e.by join fetch e.school where e.id in :ids order by e.at desc, e.id desc",
                                SealedEntry.class)
                        .setParameter(
                                "ids",
                                ids.stream()
                                        .map(id -> ((Number) id).longValue())
                                        .toList())
                        .getResultList();
    }

    /** @throws NotThere when the case, or its sealed part, is none of the caller's business */
    private Matter vault(String reference) {
        String query =
                "select m from Matter m join fetch m.school s where m.reference = :reference and function('app.vault_open', m.id, s.id) = true and "
                        + sight.condition("m");
        Matter matter = sight.bind(em.createQuery(query, Matter.class).setParameter("reference", reference))
                .getResultStream()
                .findFirst()
                .orElseThrow(NotThere::new);
        caller.about(reference, matter.getId());
        return matter;
    }

    private void keep(SealedEntry entry) {
        em.persist(entry.by(caller.person(), clock.instant()));
        caller.about(entry.getReference(), entry.getMatter().getId());
    }

    private Instant past(LocalDateTime moment, String otherwise) {
        if (moment == null) {
            throw new ConcernIncomplete(otherwise);
        }
        Instant instant = London.instant(moment.toLocalDate(), moment.toLocalTime());
        if (instant.isAfter(clock.instant())) {
            throw new ConcernIncomplete("The time lies in the future. " + otherwise);
        }
        return instant;
    }
}
