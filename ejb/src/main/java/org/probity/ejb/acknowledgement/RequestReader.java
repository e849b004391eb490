package org.probity.ejb.acknowledgement;

import static org.probity.ejb.security.Right.RUN_CAMPAIGN;
import static org.probity.ejb.security.Right.VIEW_ACKNOWLEDGEMENTS;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import org.probity.ejb.policy.PolicyReach;
import org.probity.ejb.security.Caller;
import org.probity.persistence.NotThere;
import org.probity.persistence.acknowledgement.Acknowledgement;
import org.probity.persistence.acknowledgement.LongAbsence;
import org.probity.persistence.acknowledgement.ReadingRequest;
import org.probity.persistence.acknowledgement.ReminderRule;
import org.probity.persistence.person.Person;

/** Reads one request for those who look after it. */
@Dependent
public class RequestReader {
    private static final String RULE_OF = "select r.id from reading_request q cross join lateral ("
            + Asking.RULE
                    .replace("a.person_id", "q.person_id")
                    .replace("a.school_id", "q.school_id")
                    .replace("?6", "q.campaign_id")
            + ") r where q.id = ?1";
    private static final String MAILS = """
            select n.subject, n.state, n.reply, n.queued from notice n where n.person_id = ?1 and split_part(n.once, ':', 3) = ?2 order by n.id desc limit 20""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    PolicyReach reach;

    RequestFile file(String publicId) {
        ReadingRequest request = visible(publicId);
        reach.need(VIEW_ACKNOWLEDGEMENTS, request.getSchool());
        List<Acknowledgement> texts = em.createQuery(
                        "select a from Acknowledgement a join fetch a.text t left join fetch t.policyVersion left join fetch t.policy left join fetch t.document left join fetch a.witness left join fetch a.recordedBy where a.request = :request order by t.position, a.id",
                        Acknowledgement.class)
                .setParameter("request", request)
                .getResultList();
        boolean acts = caller.may(RUN_CAMPAIGN) && reach.may(RUN_CAMPAIGN, request.getSchool());
        return new RequestFile(
                request,
                texts,
                rule(request),
                mails(request),
                absence(request.getPerson()),
                acts ? witnesses(request) : List.of(),
                acts);
    }

    /** @throws NotThere when the caller may not act on it */
    ReadingRequest forChange(String publicId) {
        ReadingRequest request = visible(publicId);
        reach.need(RUN_CAMPAIGN, request.getSchool());
        em.refresh(request, LockModeType.PESSIMISTIC_WRITE);
        return request;
    }

    private ReadingRequest visible(String publicId) {
        return em.createQuery(
                        "select q from ReadingRequest q join fetch q.person join fetch q.campaign left join fetch q.school where q.publicId = :id",
                        ReadingRequest.class)
                .setParameter("id", publicId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    private ReminderRule rule(ReadingRequest request) {
        Object id =
                em.createNativeQuery(RULE_OF).setParameter(1, request.getId()).getSingleResult();
        ReminderRule rule = em.find(ReminderRule.class, ((Number) id).longValue());
        rule.origin();
        return rule;
    }

    private List<RequestFile.Mail> mails(ReadingRequest request) {
        List<RequestFile.Mail> mails = new ArrayList<>();
        for (Object row : em.createNativeQuery(MAILS)
                .setParameter(1, request.getPerson().getId())
                .setParameter(2, request.getPublicId())
                .getResultList()) {
            Object[] columns = (Object[]) row;
            mails.add(new RequestFile.Mail(
                    (String) columns[0],
                    (String) columns[1],
                    (String) columns[2],
                    ((Timestamp) columns[3]).toInstant()));
        }
        return mails;
    }

    /** Null when the person is not away and no absence is known ahead. */
    LongAbsence absence(Person person) {
        return em.createQuery(
                        "select l from LongAbsence l where l.personId = :person and (l.ends is null or l.ends >= :today) order by l.starts",
                        LongAbsence.class)
                .setParameter("person", person.getId())
                .setParameter("today", caller.today())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    Person person(String publicId) {
        return em.createQuery("select p from Person p where p.publicId = :id", Person.class)
                .setParameter("id", publicId)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** Adults with an account and a post at the school or for the trust; neither the person nor the caller. */
    private List<Person> witnesses(ReadingRequest request) {
        return em.createQuery(
                        "select distinct p from Post o join o.person p where (o.school = :school or o.school is null) and o.starts <= :today and (o.ends is null or o.ends >= :today) and exists (select k from Account k where k.person = p and k.active = true) and p <> :person and p.id <> :me order by p.familyName, p.givenName, p.id",
                        Person.class)
                .setParameter("school", request.getSchool())
                .setParameter("today", caller.today())
                .setParameter("person", request.getPerson())
                .setParameter("me", caller.personId().orElse(-1L))
                .setMaxResults(200)
                .getResultList();
    }
}
