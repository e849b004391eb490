package org.probity.ejb.letter;

import static org.probity.ejb.security.Right.SYSTEM;

import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Entities;
import org.probity.ejb.meeting.CalendarRequest;
import org.probity.ejb.security.Requires;
import org.probity.persistence.letter.Delivery;
import org.probity.persistence.letter.Letter;
import org.probity.persistence.letter.LetterContent;
import org.probity.persistence.letter.LetterState;
import org.probity.persistence.meeting.Invitee;
import org.probity.persistence.meeting.Meeting;
import org.probity.persistence.school.School;

/**
 * The post room's book: each method is one short transaction before or after the handing over, none during it (decisions 10). What
 * a dead node left claimed goes back into the tray when the handing over never began, and to a person when it did.
 */
@Stateless
@LocalBean
public class PostroomService implements MailBook {
    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    PostTray tray;

    @Inject
    VoidRequests requests;

    @Override
    @Requires(SYSTEM)
    public List<Long> claim(String node, int most) {
        Instant now = clock.instant();
        List<?> due = em.createNativeQuery(
                        "select id from letter where state = 'QUEUED' and next_attempt <= cast(?1 as timestamptz) order by next_attempt, id limit ?2 for update skip locked")
                .setParameter(1, now.toString())
                .setParameter(2, most)
                .getResultList();
        List<Long> ids = due.stream().map(id -> ((Number) id).longValue()).toList();
        ids.forEach(id -> em.find(Letter.class, id).claim(node, now));
        return ids;
    }

    @Override
    @Requires(SYSTEM)
    public Optional<OutgoingMail> begin(long letterId, String node) {
        Letter letter = em.find(Letter.class, letterId, LockModeType.PESSIMISTIC_WRITE);
        if (letter == null || letter.getState() != LetterState.CLAIMED || !letter.isClaimedBy(node)) {
            return Optional.empty();
        }
        if (requests.isVoid(letter)) {
            letter.putBack(clock.instant());
            letter.withdraw(null, clock.instant(), VoidRequests.WHY);
            return Optional.empty();
        }
        String messageId = letter.getPublicId() + "." + letter.getAttempts() + "@" + MailConfiguration.domain();
        em.persist(new Delivery(
                letter, letter.getAttempts(), messageId, letter.getAddressee().getEmail(), clock.instant()));
        return Optional.of(mail(letter, messageId));
    }

    /** Neutral words; the facts stand in the letter alone (LT-04). */
    private OutgoingMail mail(Letter letter, String messageId) {
        School school = letter.getSchool();
        List<String> words = List.of(
                "A confidential letter from " + school.getName() + " is attached. It is for you alone.",
                "If you cannot open it, ask the school office: " + school.getTelephone() + ", " + school.getMailbox()
                        + ".");
        String html = words.stream()
                .map(line -> "<p>" + Entities.escape(line) + "</p>")
                .collect(Collectors.joining("\n"));
        Optional<MailPart> invitation = invitee(letter)
                .map(invitee -> MailPart.invitation(
                        CalendarRequest.method(invitee.getMeeting()), CalendarRequest.of(invitee, clock.instant())));
        byte[] pdf = em.find(LetterContent.class, letter.getId()).getPdf();
        return new OutgoingMail(
                messageId,
                clock.instant(),
                school.getName(),
                letter.getAddressee().getEmail(),
                "A letter from " + school.getName(),
                String.join("\n\n", words) + "\n",
                "<!doctype html><html lang=\"en-GB\"><body>" + html + "</body></html>",
                invitation,
                List.of(MailPart.pdf("letter-" + letter.getPublicId() + ".pdf", pdf)));
    }

    /** Mail addresses of these people; those who have none are left out. */
    @Requires(SYSTEM)
    public List<String> addresses(List<Long> people) {
        return em.createQuery(
                        "select p.email from Person p where p.id in :people and p.email is not null", String.class)
                .setParameter("people", people)
                .getResultList();
    }

    @Override
    @Requires(SYSTEM)
    public void handedOver(long letterId, String reply) {
        Delivery delivery = end(letterId, Delivery.Outcome.HANDED_OVER, reply);
        tray.served(delivery.getLetter(), clock.instant());
    }

    @Override
    @Requires(SYSTEM)
    public void tryLater(long letterId, String reply) {
        end(letterId, Delivery.Outcome.TRY_LATER, reply).getLetter().tryLater(clock.instant());
    }

    @Override
    @Requires(SYSTEM)
    public void refused(long letterId, String reply) {
        end(letterId, Delivery.Outcome.REFUSED, reply).getLetter().refused();
    }

    @Override
    @Requires(SYSTEM)
    public void uncertain(long letterId, String reason) {
        end(letterId, Delivery.Outcome.UNCERTAIN, reason).getLetter().uncertain();
    }

    /**
     * Claims whose node died: begun hand-overs become uncertain, the others go back into the tray.
     */
    @Override
    @Requires(SYSTEM)
    public void recover(String node) {
        Instant now = clock.instant();
        List<Letter> left = em.createQuery(
                        "select l from Letter l where l.state = org.probity.persistence.letter.LetterState.CLAIMED and (l.claimedUntil < :now or l.claimedBy = :node)",
                        Letter.class)
                .setParameter("now", now)
                .setParameter("node", node)
                .getResultList();
        for (Letter letter : left) {
            Optional<Delivery> begun = underWay(letter);
            if (begun.isPresent()) {
                begun.get()
                        .end(Delivery.Outcome.UNCERTAIN, "The product stopped while it handed the letter over.", now);
                letter.uncertain();
            } else {
                letter.putBack(now);
            }
        }
    }

    /** A mail server is configured: what was held may go. */
    @Requires(SYSTEM)
    public void releaseHeld() {
        Instant now = clock.instant();
        em.createQuery(
                        "select l from Letter l where l.state = org.probity.persistence.letter.LetterState.HELD",
                        Letter.class)
                .getResultList()
                .forEach(letter -> letter.release(now));
    }

    private Delivery end(long letterId, Delivery.Outcome outcome, String reply) {
        Letter letter = em.find(Letter.class, letterId, LockModeType.PESSIMISTIC_WRITE);
        Delivery delivery = underWay(letter)
                .orElseThrow(() -> new IllegalStateException("No hand-over of letter " + letterId + " was under way."));
        delivery.end(outcome, reply, clock.instant());
        return delivery;
    }

    private Optional<Delivery> underWay(Letter letter) {
        return em.createQuery(
                        "select d from Delivery d where d.letter = :letter and d.outcome = org.probity.persistence.letter.Delivery.Outcome.UNDER_WAY",
                        Delivery.class)
                .setParameter("letter", letter)
                .getResultStream()
                .findFirst();
    }

    private Optional<Invitee> invitee(Letter letter) {
        if (letter.getMeetingId() == null) {
            return Optional.empty();
        }
        return em.find(Meeting.class, letter.getMeetingId()).getInvitees().stream()
                .filter(invitee -> letter.getAddressee().getEmail().equals(invitee.getEmail()))
                .findFirst();
    }
}
