package org.probity.ejb.acknowledgement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.probity.ejb.notice.NoticeService;
import org.probity.ejb.security.Caller;
import org.probity.persistence.NotThere;
import org.probity.persistence.acknowledgement.Acknowledgement;
import org.probity.persistence.acknowledgement.AnswerRefused;
import org.probity.persistence.acknowledgement.CampaignQuestion;
import org.probity.persistence.acknowledgement.CampaignText;
import org.probity.persistence.acknowledgement.ReadingRequest;
import org.probity.persistence.policy.PolicyVersion;

/** Requests as the asked person sees them, on the page and by a link. */
@Dependent
public class OwnRequests {
    private static final int MOST = 100;

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    NoticeService notices;

    /** A request whose texts were all withdrawn is none. */
    List<OwnRequest> of(long personId, boolean past) {
        String which = past
                ? "q.state <> org.probity.persistence.acknowledgement.ReadingRequest.State.VOID order by q.asked desc, q.id desc"
                : "q.state = org.probity.persistence.acknowledgement.ReadingRequest.State.OPEN order by q.due, q.id";
        List<ReadingRequest> requests = em.createQuery(
                        "select q from ReadingRequest q join fetch q.campaign c left join fetch c.school where q.person.id = :me and "
                                + which,
                        ReadingRequest.class)
                .setParameter("me", personId)
                .setMaxResults(MOST)
                .getResultList();
        if (requests.isEmpty()) {
            return List.of();
        }
        fetch("select v from PolicyVersion v join fetch v.policy where v in (select t.policyVersion", requests);
        fetch("select d from OutsideDocument d where d in (select t.document", requests);
        List<Acknowledgement> rows = em.createQuery(
                        "select a from Acknowledgement a join fetch a.text t where a.request in :requests and a.state <> org.probity.persistence.acknowledgement.AcknowledgementState.VOID order by t.position, a.id",
                        Acknowledgement.class)
                .setParameter("requests", requests)
                .getResultList();
        return requests.stream()
                .map(request -> own(request, rows))
                .filter(request -> !request.texts().isEmpty())
                .toList();
    }

    /** What the texts are of, all at once; each text finds its own in the persistence context then. */
    private void fetch(String what, List<ReadingRequest> requests) {
        em.createQuery(what + " from Acknowledgement a join a.text t where a.request in :requests)", Object.class)
                .setParameter("requests", requests)
                .getResultList();
    }

    private OwnRequest own(ReadingRequest request, List<Acknowledgement> all) {
        LocalDate today = caller.today();
        List<OwnRequest.Text> texts = all.stream()
                .filter(row -> row.getRequest().equals(request))
                .map(OwnRequests::text)
                .toList();
        String school = request.getCampaign().getSchool() == null
                ? null
                : request.getCampaign().getSchool().getName();
        return new OwnRequest(
                request.getPublicId(),
                request.getCampaign().getTitle(),
                school,
                request.getDue(),
                texts.stream().anyMatch(text -> text.state().isOpen()),
                request.isOverdueOn(today),
                texts);
    }

    private static OwnRequest.Text text(Acknowledgement row) {
        return new OwnRequest.Text(
                row.getPublicId(),
                row.getText().getTitle(),
                row.getText().getEdition(),
                row.getState(),
                row.getAnswered(),
                row.getMethod());
    }

    /** Its request is locked until the end of the act: the last of two answers at the same moment finds the first. */
    Acknowledgement acknowledgement(String publicId) {
        em.createNativeQuery(
                        "select 1 from reading_request where id = (select request_id from acknowledgement where public_id = ?1) for update")
                .setParameter(1, publicId)
                .getResultList();
        return em.createQuery(
                        "select a from Acknowledgement a join fetch a.request q join fetch q.campaign join fetch a.text t join fetch a.person left join fetch t.policyVersion left join fetch t.policy left join fetch t.document where a.publicId = :id",
                        Acknowledgement.class)
                .setParameter("id", publicId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    Reading reading(Acknowledgement asked) {
        CampaignText text = asked.getText();
        text.getQuestions().forEach(question -> {
            if (question.getClause() != null) {
                question.getClause().getNumber();
            }
        });
        PolicyVersion version = text.getPolicyVersion();
        if (version != null && version.getPolicy().getSchool() != null) {
            version.getPolicy().getSchool().getName();
        }
        String next = asked.getRequest().getAcknowledgements().stream()
                .filter(row -> row.getState().isOpen() && !row.equals(asked))
                .map(Acknowledgement::getPublicId)
                .findFirst()
                .orElse(null);
        return new Reading(asked, version == null ? List.of() : version.parts(), next);
    }

    void requireUnderstood(CampaignText text, Map<String, Integer> answers) {
        for (CampaignQuestion question : text.getQuestions()) {
            if (!question.isAnsweredBy(answers.get(question.getPublicId()))) {
                throw AnswerRefused.notUnderstood(
                        question.getClause() == null
                                ? null
                                : question.getClause().getNumber());
            }
        }
    }

    /** After an answer: who has answered everything needs no mail any more. */
    void settle(ReadingRequest request) {
        request.settle();
        if (request.getState() == ReadingRequest.State.DONE) {
            notices.drop(List.of(Asking.sign(request.getPublicId())));
        }
    }
}
