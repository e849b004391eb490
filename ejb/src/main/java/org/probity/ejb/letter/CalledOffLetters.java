package org.probity.ejb.letter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.probity.ejb.security.Caller;
import org.probity.persistence.calendar.ServiceMethod;
import org.probity.persistence.letter.Addressee;
import org.probity.persistence.letter.Letter;
import org.probity.persistence.letter.LetterState;
import org.probity.persistence.meeting.Meeting;
import org.probity.persistence.person.Person;

/**
 * Tells everybody who was asked to a meeting by letter that it does not take place: L02, variant C, with the calendar object that takes
 * it out (LT-06). It is signed as the request was and names the time that this reader knows of. Nobody reads it first: somebody who
 * travels to a hearing that is not held is worse than an unread neutral sentence.
 */
@Dependent
public class CalledOffLetters {
    private static final String LETTER = "L02";
    private static final String VARIANT = "C";
    private static final String SIGNED = "signatoryName";

    @PersistenceContext
    EntityManager em;

    @Inject
    LetterService letters;

    @Inject
    VoidRequests requests;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** One person, however many letters asked them. */
    private record Reader(Long personId, String name) {
        static Reader of(Letter letter) {
            return new Reader(
                    letter.getAddressee().getPersonId(), letter.getAddressee().getName());
        }
    }

    /**
     * Writes them; a request that has not left is withdrawn instead.
     *
     * @param meeting that was called off in this transaction
     * @param reference of its matter
     * @return ids of all letters that asked to it
     */
    public Set<Long> write(Meeting meeting, String reference) {
        Map<Reader, Letter> told = new LinkedHashMap<>();
        Set<Long> asked = new LinkedHashSet<>();
        Instant now = clock.instant();
        for (Letter letter : of(meeting)) {
            MeetingUse use = requests.use(letter);
            boolean asks = use == MeetingUse.MAYBE || use.isRequest();
            if (asks) {
                asked.add(letter.getId());
            }
            if (use.isRequest() && letter.getState().mayBeWithdrawn()) {
                letter.withdraw(caller.personId().orElse(null), now, VoidRequests.WHY);
            } else if (asks && letter.getState() != LetterState.WITHDRAWN) {
                told.put(Reader.of(letter), letter);
            }
        }
        Set<String> apart = told.isEmpty() ? Set.of() : apart(meeting);
        told.values().forEach(request -> letters.order(order(request, meeting, reference, apart)));
        return asked;
    }

    /** Oldest first; the post room can hand none of them over until this transaction ends. */
    private List<Letter> of(Meeting meeting) {
        return em.createQuery(
                        "select l from Letter l where l.matterId = :matter and l.meetingId = :meeting order by l.id",
                        Letter.class)
                .setParameter("matter", meeting.getMatterId())
                .setParameter("meeting", meeting.getId())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private LetterOrder order(Letter request, Meeting meeting, String reference, Set<String> apart) {
        return new LetterOrder(
                meeting.getMatterId(),
                reference,
                meeting.getSchool(),
                LETTER,
                VARIANT,
                recipient(request.getAddressee()),
                fields(FieldValues.read(request.getFields()), meeting, apart),
                meeting.getId());
    }

    /** At the address and by the way by which the request came. */
    private Recipient recipient(Addressee asked) {
        Person person = asked.getPersonId() == null ? null : em.find(Person.class, asked.getPersonId());
        boolean byMail = asked.getService() == ServiceMethod.EMAIL || asked.getAddress() == null;
        return new Recipient(
                person, asked.getName(), asked.getKind(), byMail ? asked.getEmail() : null, asked.getAddress());
    }

    private Map<String, Object> fields(Map<String, Object> request, Meeting meeting, Set<String> apart) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("oldMeetingAt", request.getOrDefault("meetingAt", meeting.getStarts()));
        fields.put("meetingPlace", request.getOrDefault("meetingPlace", meeting.getPlace()));
        Object signatory = request.get(SIGNED);
        if (signatory != null && !apart.contains(signatory.toString())) {
            fields.put(SIGNED, signatory);
            fields.put("signatoryRole", request.get("signatoryRole"));
        } else if (caller.personId().isPresent()) {
            fields.put(SIGNED, caller.person().getName());
            fields.put("signatoryRole", caller.post());
        } else {
            fields.put(SIGNED, "The school office");
            fields.put("signatoryRole", "For " + meeting.getSchool().getName());
        }
        return fields;
    }

    /** Those who turned out to be part of the matter do not sign in it (9.3). */
    private Set<String> apart(Meeting meeting) {
        return em.createQuery("select c.person from Conflict c where c.matter.id = :matter", Person.class)
                .setParameter("matter", meeting.getMatterId())
                .getResultStream()
                .map(Person::getName)
                .collect(Collectors.toSet());
    }
}
