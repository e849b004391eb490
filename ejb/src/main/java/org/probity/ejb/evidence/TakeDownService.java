package org.probity.ejb.evidence;

import static org.probity.ejb.security.Right.KEEP_EVIDENCE;
import static org.probity.ejb.security.Right.VIEW_EVIDENCE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.probity.ejb.breach.ReportCheck;
import org.probity.ejb.policy.Platforms;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Requires;
import org.probity.ejb.security.Right;
import org.probity.ejb.security.Sight;
import org.probity.persistence.NotThere;
import org.probity.persistence.breach.Matter;
import org.probity.persistence.evidence.TakeDown;
import org.probity.persistence.evidence.TakeDownAct;
import org.probity.persistence.evidence.TakeDownRefused;

/** The ledger of content that the school wants to have taken down (domain.md 6.5): own report, 48 hours, helpline, answer, gone or not. */
@Stateless
public class TakeDownService {
    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Platforms platforms;

    @Inject
    Clock clock;

    @Inject
    Sight sight;

    /** What is said when it is written down; web address null where there is none. */
    public record Wanted(String platform, String webAddress, String rule) {}

    /** What happened then; reference and note may be null. */
    public record Happened(TakeDownAct act, Instant at, String reference, String note) {}

    /** All of a matter with their entries, newest first. */
    @Requires(VIEW_EVIDENCE)
    public List<TakeDownSheet> list(String reference) {
        Matter matter = sight.matter(reference);
        return em
                .createQuery(
                        "select distinct t from TakeDown t left join fetch t.entries e left join fetch e.by where t.matter = :matter order by t.opened desc, t.id desc",
                        TakeDown.class)
                .setParameter("matter", matter)
                .getResultList()
                .stream()
                .map(this::sheet)
                .toList();
    }

    /** @throws NotThere when there is none for this caller */
    @Requires(VIEW_EVIDENCE)
    public TakeDownSheet find(String publicId) {
        return sheet(request(publicId));
    }

    /** Writes content down that is to go; answers the public id. */
    @Requires(KEEP_EVIDENCE)
    public String open(String reference, Wanted wanted) {
        Matter matter = sight.matter(reference);
        require(wanted.platform() != null && wanted.platform().length() <= 80, "Say on which platform it stands.");
        require(
                wanted.webAddress() == null || ReportCheck.isWebAddress(wanted.webAddress()),
                "Copy the web address from the address line, beginning with https://. If there is none, leave it empty.");
        require(
                wanted.rule() != null && wanted.rule().length() <= 300,
                "Say which rule of the platform or which law it breaks, in at most 300 characters.");
        String platform = platforms.known(matter.getSchool(), wanted.platform(), caller.today());
        TakeDown request =
                new TakeDown(matter, platform, wanted.webAddress(), wanted.rule(), clock.instant(), caller.person());
        em.persist(request);
        caller.about(request.getPublicId(), matter.getId());
        return request.getPublicId();
    }

    /**
     * Puts on record what was done or seen.
     *
     * @throws TakeDownRefused when it cannot follow what is on record
     */
    @Requires(KEEP_EVIDENCE)
    public void record(String publicId, Happened happened) {
        TakeDown request = request(publicId);
        require(happened.act() != null, "Say what happened.");
        require(happened.at() != null, "Say on which day and at what time it happened.");
        require(
                happened.reference() == null || happened.reference().length() <= 120,
                "Shorten the platform's reference to 120 characters.");
        CaptureCheck.words(happened.note());
        em.lock(request, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        request.record(
                happened.act(),
                happened.at(),
                new TakeDown.Noted(clock.instant(), caller.person(), happened.reference(), happened.note()));
        caller.about(publicId, request.getMatter().getId());
    }

    private TakeDown request(String publicId) {
        return sight.bind(em.createQuery(
                                "select distinct t from TakeDown t join fetch t.matter m left join fetch t.entries e left join fetch e.by where t.publicId = :id and "
                                        + sight.condition("m"),
                                TakeDown.class)
                        .setParameter("id", publicId))
                .getResultStream()
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    private TakeDownSheet sheet(TakeDown request) {
        List<TakeDownAct> ways = caller.may(Right.KEEP_EVIDENCE)
                ? request.getState().ways().keySet().stream().sorted().toList()
                : List.of();
        return new TakeDownSheet(request, request.getMatter().getReference(), ways);
    }

    private static void require(boolean fine, String otherwise) {
        if (!fine) {
            throw new TakeDownRefused(otherwise);
        }
    }
}
