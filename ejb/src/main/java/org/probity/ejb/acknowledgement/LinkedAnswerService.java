package org.probity.ejb.acknowledgement;

import static org.probity.ejb.security.Right.PUBLIC;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Requires;
import org.probity.persistence.account.Secret;
import org.probity.persistence.acknowledgement.Acknowledgement;
import org.probity.persistence.acknowledgement.AnswerMethod;
import org.probity.persistence.acknowledgement.AnswerRefused;
import org.probity.persistence.acknowledgement.ReadingRequest;

/**
 * Answers of people without an account, by the link in their mail. Opening it changes nothing, because mail scanners open links; the
 * answer uses it up. To the database the link is a key: row-level security shows the one request that it is for.
 */
@Stateless
public class LinkedAnswerService {
    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    OwnRequests requests;

    @Inject
    Clock clock;

    /** What the link asks for, with all its texts. */
    public record Linked(String requestId, String title, String statement, String person, List<Reading> texts) {}

    /** Empty when the link was used, is too old, or never was one. */
    @Requires(PUBLIC)
    public Optional<Linked> find(String token) {
        return request(token)
                .map(request -> new Linked(
                        request.getPublicId(),
                        request.getCampaign().getTitle(),
                        request.getCampaign().getStatement(),
                        request.getPerson().getName(),
                        open(request).stream().map(requests::reading).toList()));
    }

    /**
     * Acknowledges every text of the request and uses the link up.
     *
     * @param seenHashes of the texts that were before the person, by public ids of their rows
     * @param answers to questions, as in {@link AcknowledgementService#acknowledge}
     * @throws AnswerRefused when nothing is open or another text is asked for meanwhile
     */
    @Requires(PUBLIC)
    public void acknowledge(String token, Map<String, String> seenHashes, Map<String, Integer> answers) {
        ReadingRequest request = request(token).orElseThrow(AnswerRefused::nothingToAnswer);
        List<Acknowledgement> open = open(request);
        for (Acknowledgement asked : open) {
            requests.requireUnderstood(asked.getText(), answers);
            asked.acknowledge(
                    AnswerMethod.LINK,
                    request.getCampaign().getStatement(),
                    seenHashes.get(asked.getPublicId()),
                    clock.instant());
        }
        end(token, request, open.size());
    }

    /** Says no to every text of the request, and why; uses the link up. */
    @Requires(PUBLIC)
    public void decline(String token, String comment) {
        ReadingRequest request = request(token).orElseThrow(AnswerRefused::nothingToAnswer);
        List<Acknowledgement> open = open(request);
        open.forEach(asked -> asked.decline(AnswerMethod.LINK, comment, clock.instant()));
        end(token, request, open.size());
    }

    private void end(String token, ReadingRequest request, int answers) {
        if (answers == 0) {
            throw AnswerRefused.nothingToAnswer();
        }
        requests.settle(request);
        caller.about(request.getPublicId(), null);
        caller.amount(answers);
        em.flush();
        int used = em.createNativeQuery(
                        "update notice_link set used = cast(?1 as timestamptz) where token_hash = ?2 and used is null")
                .setParameter(1, clock.instant().toString())
                .setParameter(2, Secret.hash(token))
                .executeUpdate();
        if (used == 0) {
            throw AnswerRefused.nothingToAnswer();
        }
    }

    private static List<Acknowledgement> open(ReadingRequest request) {
        return request.getAcknowledgements().stream()
                .filter(row -> row.getState().isOpen())
                .toList();
    }

    private Optional<ReadingRequest> request(String token) {
        if (token == null || token.isBlank()) {
            return Optional.empty();
        }
        em.createNativeQuery("select set_config('app.link', ?1, true)")
                .setParameter(1, Secret.hash(token))
                .getSingleResult();
        List<?> ids = em.createNativeQuery("select app.linked()").getResultList();
        return ids.stream()
                .filter(id -> id != null)
                .map(id -> em.find(ReadingRequest.class, ((Number) id).longValue()))
                .filter(request -> !open(request).isEmpty())
                .findFirst();
    }
}
