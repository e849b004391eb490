package org.probity.ejb.acknowledgement;

import static org.probity.ejb.security.Right.RUN_CAMPAIGN;
import static org.probity.ejb.security.Right.VIEW_ACKNOWLEDGEMENTS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.probity.ejb.notice.NoticeRun;
import org.probity.ejb.notice.NoticeService;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Requires;
import org.probity.persistence.NotThere;
import org.probity.persistence.acknowledgement.Acknowledgement;
import org.probity.persistence.acknowledgement.AnswerMethod;
import org.probity.persistence.acknowledgement.AnswerRefused;
import org.probity.persistence.acknowledgement.CampaignRefused;
import org.probity.persistence.acknowledgement.LongAbsence;
import org.probity.persistence.acknowledgement.ReadingRequest;
import org.probity.persistence.person.Person;

/** What those who look after requests do with one of them: record what was signed by hand, remind now, excuse, see to a computer, note an absence. */
@Stateless
public class RequestService {
    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    RequestReader reader;

    @Inject
    OwnRequests requests;

    @Inject
    NoticeService notices;

    @Inject
    Clock clock;

    /**
     * One request.
     *
     * @throws NotThere when it is at no school of the caller's
     */
    @Requires(VIEW_ACKNOWLEDGEMENTS)
    public RequestFile find(String publicId) {
        return reader.file(publicId);
    }

    /**
     * Records what the person signed on paper or in the sign-in book.
     *
     * @param texts public ids of the acknowledgements that the paper is for
     * @param day on which they signed; not in the future
     * @param witnessId public id of somebody else who saw it
     */
    @Requires(RUN_CAMPAIGN)
    public void record(String publicId, Set<String> texts, AnswerMethod method, LocalDate day, String witnessId) {
        ReadingRequest request = reader.forChange(publicId);
        if (day == null || day.isAfter(caller.today()) || day.isBefore(request.getAsked())) {
            throw new CampaignRefused(
                    "Give the day on which it was signed: not before it was asked, and not after today.");
        }
        Person witness = reader.person(witnessId);
        List<Acknowledgement> signed = request.getAcknowledgements().stream()
                .filter(row -> texts.contains(row.getPublicId()))
                .toList();
        if (signed.isEmpty() || signed.size() != texts.size()) {
            throw AnswerRefused.nothingToAnswer();
        }
        String statement = request.getCampaign().getStatement();
        signed.forEach(row -> row.record(method, day, statement, caller.person(), witness, clock.instant()));
        requests.settle(request);
        caller.about(publicId, null);
        caller.amount(signed.size());
    }

    /** The person need not answer, and why. */
    @Requires(RUN_CAMPAIGN)
    public void excuse(String publicId, String reason) {
        ReadingRequest request = reader.forChange(publicId);
        request.excuse(reason);
        notices.drop(List.of(Asking.sign(publicId)));
    }

    /** A reminder today beside those of the rule; a second press on the same day sends nothing. */
    @Requires(RUN_CAMPAIGN)
    public void remindNow(String publicId) {
        ReadingRequest request = reader.forChange(publicId);
        if (request.getState() != ReadingRequest.State.OPEN) {
            throw new CampaignRefused("Nothing is open here that this person could be reminded of.");
        }
        int fresh = notices.queueAll(RequestWords.reminder(
                request.getCampaign().getTitle(),
                List.of(new NoticeRun.Each(
                        request.getPerson().getId(),
                        Asking.path(publicId, request.isByLink()),
                        "N04:now:" + publicId + ":" + caller.today()))));
        if (fresh == 0) {
            throw new CampaignRefused("This person was reminded by hand today. Once a day is enough.");
        }
    }

    /** Whether the person needs a computer at school: then it is somebody's task, and never a reason to use a private one. */
    @Requires(RUN_CAMPAIGN)
    public void computer(String publicId, boolean needed) {
        reader.forChange(publicId).setNeedsComputer(needed);
    }

    /**
     * The person is away from-to, without a reason; the absence that is known gets this last day when no other first day is given.
     *
     * @param starts null for the absence that is known
     * @param ends null while nobody knows
     */
    @Requires(RUN_CAMPAIGN)
    public void away(String publicId, LocalDate starts, LocalDate ends) {
        ReadingRequest request = reader.forChange(publicId);
        LongAbsence known = reader.absence(request.getPerson());
        if (known != null && (starts == null || starts.equals(known.getStarts()))) {
            known.endOn(ends);
        } else {
            em.persist(new LongAbsence(
                    request.getPerson().getId(), starts, ends, caller.personId().orElseThrow(NotThere::new)));
        }
    }
}
