package org.probity.ejb.acknowledgement;

import static org.probity.ejb.security.Right.SIGNED_IN;
import static org.probity.ejb.security.Right.VIEW_TODAY;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Requires;
import org.probity.persistence.NotThere;
import org.probity.persistence.acknowledgement.Acknowledgement;
import org.probity.persistence.acknowledgement.AnswerMethod;
import org.probity.persistence.acknowledgement.AnswerRefused;

/** What the caller is asked to read, and the caller's answers. Nobody answers for somebody else here, a deputy neither. */
@Stateless
public class AcknowledgementService {
    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    OwnRequests requests;

    @Inject
    Clock clock;

    /** What waits for the caller's answer, the most urgent first. */
    @Requires(VIEW_TODAY)
    public List<OwnRequest> open() {
        return requests.of(caller.personId().orElseThrow(NotThere::new), false);
    }

    /** The same with what was answered before, the newest first; at most a hundred. */
    @Requires(VIEW_TODAY)
    public List<OwnRequest> all() {
        return requests.of(caller.personId().orElseThrow(NotThere::new), true);
    }

    /**
     * One text to read; that it was opened is kept.
     *
     * @throws NotThere when the caller is not asked for it
     */
    @Requires(VIEW_TODAY)
    public Reading read(String publicId) {
        Acknowledgement asked = own(publicId);
        asked.open(clock.instant());
        return requests.reading(asked);
    }

    /**
     * The caller has read, understood and will keep to it.
     *
     * @param seenHash of the text that was before them
     * @param answers to the questions, by their public ids, from 0
     * @throws AnswerRefused when it cannot be taken; nothing is recorded then
     */
    @Requires(SIGNED_IN)
    public void acknowledge(String publicId, String seenHash, Map<String, Integer> answers) {
        Acknowledgement asked = own(publicId);
        requests.requireUnderstood(asked.getText(), answers);
        asked.acknowledge(
                AnswerMethod.PAGE, asked.getRequest().getCampaign().getStatement(), seenHash, clock.instant());
        requests.settle(asked.getRequest());
    }

    /** The caller does not acknowledge, and says why. */
    @Requires(SIGNED_IN)
    public void decline(String publicId, String comment) {
        Acknowledgement asked = own(publicId);
        asked.decline(AnswerMethod.PAGE, comment, clock.instant());
        requests.settle(asked.getRequest());
    }

    private Acknowledgement own(String publicId) {
        Acknowledgement asked = requests.acknowledgement(publicId);
        if (!asked.getPerson().getId().equals(caller.personId().orElse(null))) {
            throw new NotThere();
        }
        return asked;
    }
}
