package org.probity.ejb.acknowledgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import org.probity.ejb.notice.NoticeHandedOver;
import org.probity.ejb.policy.PolicyEnteredForce;

/** Writes down, in the act itself, that a version came into force; the next run asks for it. And on requests, that their mail was taken. */
@ApplicationScoped
public class VersionWatch {
    private static final String ASKED = "N04:asked:";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    void entered(@Observes PolicyEnteredForce event) {
        em.flush();
        em.createNativeQuery(
                        "insert into version_entered (version_id, entered) values (?1, cast(?2 as date)) on conflict do nothing")
                .setParameter(1, event.versionId())
                .setParameter(2, LocalDate.now(clock).toString())
                .executeUpdate();
    }

    void delivered(@Observes NoticeHandedOver event) {
        if (event.once().startsWith(ASKED)) {
            em.createNativeQuery(
                            "update reading_request set delivered = cast(?1 as timestamptz) where public_id = ?2 and delivered is null")
                    .setParameter(1, clock.instant().toString())
                    .setParameter(2, event.once().substring(ASKED.length()))
                    .executeUpdate();
        }
    }
}
