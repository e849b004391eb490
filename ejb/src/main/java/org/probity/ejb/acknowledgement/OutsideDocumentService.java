package org.probity.ejb.acknowledgement;

import static org.probity.ejb.security.Right.RUN_CAMPAIGN;
import static org.probity.ejb.security.Right.VIEW_ACKNOWLEDGEMENTS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.probity.ejb.policy.PolicyReach;
import org.probity.ejb.school.Schools;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Requires;
import org.probity.persistence.acknowledgement.OutsideDocument;
import org.probity.persistence.school.School;

/** Documents from outside that must be read here, edition by edition. A new edition is asked for wherever the one before is. */
@Stateless
public class OutsideDocumentService {
    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    PolicyReach reach;

    @Inject
    Schools schools;

    @Inject
    CampaignReader reader;

    @Inject
    ChangeOfText change;

    /** The newest editions of the trust and of the caller's schools, by title. */
    @Requires(VIEW_ACKNOWLEDGEMENTS)
    public List<OutsideDocument> documents() {
        return em
                .createQuery(
                        "select d from OutsideDocument d left join fetch d.school where d.replacedOn is null order by d.title, d.id",
                        OutsideDocument.class)
                .getResultList()
                .stream()
                .filter(document ->
                        document.getSchool() == null || reach.may(VIEW_ACKNOWLEDGEMENTS, document.getSchool()))
                .toList();
    }

    /** @param schoolCode null for the trust; returns the public id */
    @Requires(RUN_CAMPAIGN)
    public String add(String schoolCode, String title, String edition, String address) {
        School school = schoolCode == null ? null : schools.school(schoolCode);
        reach.need(RUN_CAMPAIGN, school);
        OutsideDocument document = new OutsideDocument(school, title, edition, address, caller.today());
        em.persist(document);
        caller.about(document.getPublicId(), null);
        return document.getPublicId();
    }

    /** A new edition in place of this one; returns its public id. People who are asked for the old one are asked again. */
    @Requires(RUN_CAMPAIGN)
    public String renew(String publicId, String edition, String address) {
        OutsideDocument before = reader.document(publicId);
        reach.need(RUN_CAMPAIGN, before.getSchool());
        em.refresh(before, LockModeType.PESSIMISTIC_WRITE);
        OutsideDocument next = before.renew(edition, address, caller.today());
        em.flush();
        em.persist(next);
        change.edition(before, next);
        caller.about(next.getPublicId(), null);
        return next.getPublicId();
    }
}
