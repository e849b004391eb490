package org.probity.ejb.breach;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.probity.ejb.breach.Conversation.Line;
import org.probity.ejb.letter.NoticeDue;
import org.probity.persistence.NotThere;
import org.probity.persistence.breach.Message;
import org.probity.persistence.breach.ReceiptCode;
import org.probity.persistence.person.Person;

/**
 * Where the school and whoever has a receipt code leave each other a few lines. The code opens one matter for one transaction, to
 * the database as well; nothing of the sender is kept.
 */
@Dependent
public class Letterbox {
    static final int LONGEST = 4_000;
    private static final int MOST = 200;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    PublicForm form;

    @Inject
    Event<NoticeDue> notices;

    /** The matter behind a code, who is shut out of it, and who has a duty in it. */
    public record Opened(long matterId, List<Long> shutOut, List<Long> assigned) {}

    /**
     * Opens the matter of a code until the transaction ends; gives the code's hash.
     *
     * @throws NotThere when nothing has this code
     */
    public Opened open(String receiptCode) {
        String hash = new ReceiptCode(receiptCode == null ? "" : receiptCode).hash();
        em.createNativeQuery("select set_config('app.receipt', ?1, true)")
                .setParameter(1, hash)
                .getSingleResult();
        Object[] row = (Object[]) em.createNativeQuery(
                        "select r.matter_id, array_to_string(r.shut_out, ','), array_to_string(r.assigned, ',') from app.receipted() r")
                .getSingleResult();
        if (row[0] == null) {
            throw new NotThere();
        }
        return new Opened(((Number) row[0]).longValue(), numbers((String) row[1]), numbers((String) row[2]));
    }

    private static List<Long> numbers(String list) {
        return list == null || list.isEmpty()
                ? List.of()
                : Arrays.stream(list.split(",")).map(Long::valueOf).toList();
    }

    /** Oldest first; the last two hundred. For the reporter without names. */
    public List<Line> lines(long matterId, boolean forSchool) {
        List<Message> found = em.createQuery(
                        "select m from Message m left join fetch m.author where m.matterId = :matter order by m.written desc, m.id desc",
                        Message.class)
                .setParameter("matter", matterId)
                .setMaxResults(MOST)
                .getResultList();
        return found.stream()
                .sorted(Comparator.comparing(Message::getWritten).thenComparing(Message::getId))
                .map(each -> new Line(
                        each.isFromSchool(),
                        forSchool
                                ? Optional.ofNullable(each.getAuthor())
                                        .map(Person::getName)
                                        .orElse(null)
                                : null,
                        each.getWritten(),
                        each.getText()))
                .toList();
    }

    /** Whoever has the code writes, and those with a duty are told that something waits; counted as the public form is. */
    public void fromOutside(Opened opened, String text) {
        form.pass(clock.instant());
        em.persist(new Message(opened.matterId(), null, checked(text), clock.instant()));
        notices.fire(new NoticeDue(opened.assigned()));
    }

    public void fromSchool(long matterId, Person author, String text) {
        em.persist(new Message(matterId, author, checked(text), clock.instant()));
    }

    private static String checked(String text) {
        if (text == null || text.isBlank()) {
            throw new ReportIncomplete("Write something before you send it.");
        }
        if (text.length() > LONGEST) {
            throw new ReportIncomplete("Shorten your message to " + LONGEST + " characters, or send it in two.");
        }
        return text.strip();
    }
}
