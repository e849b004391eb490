package org.probity.ejb.publication;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.probity.ejb.notice.NoticeOrder;
import org.probity.ejb.notice.NoticeService;
import org.probity.ejb.policy.PolicyEnteredForce;
import org.probity.ejb.security.Caller;
import org.probity.persistence.policy.PolicyVersion;
import org.probity.persistence.publication.WebsiteKeeper;

/** A version came into force: its policy has an address from then on, and whoever keeps the website is asked to publish it there (S2-54). */
@Dependent
public class PublicationEvents {
    @PersistenceContext
    EntityManager em;

    @Inject
    AddressBook book;

    @Inject
    NoticeService notices;

    @Inject
    Caller caller;

    void entered(@Observes PolicyEnteredForce event) {
        PolicyVersion version = em.find(PolicyVersion.class, event.versionId());
        if (version.getPolicy().getSchool() == null) {
            return;
        }
        book.of(version.getPolicy());
        if (!version.getPolicy().isMigrating()) {
            keepers(version).forEach(keeper -> notices.queue(notice(keeper, version)));
        }
    }

    private List<WebsiteKeeper> keepers(PolicyVersion version) {
        return em.createQuery(
                        "select k from WebsiteKeeper k join fetch k.person where k.school = :school and k.starts <= :today and (k.ends is null or k.ends >= :today)",
                        WebsiteKeeper.class)
                .setParameter("school", version.getPolicy().getSchool())
                .setParameter("today", caller.today())
                .getResultList();
    }

    private static NoticeOrder notice(WebsiteKeeper keeper, PolicyVersion version) {
        return new NoticeOrder(
                keeper.getPerson().getId(),
                "N03",
                "A policy for the website",
                "\"" + version.getPolicy().getTitle() + "\" has a new version. Put it on the website of "
                        + version.getPolicy().getSchool().getName() + " and say here that you did.",
                "/publication/log.xhtml?id=" + version.getPublicId(),
                "N03:web:" + version.getId() + ":" + keeper.getPerson().getId());
    }
}
