package org.probity.ejb.concern;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.probity.ejb.breach.Circle;
import org.probity.ejb.letter.NewsDue;
import org.probity.ejb.letter.NoticeDue;
import org.probity.ejb.meeting.Attendee;
import org.probity.ejb.meeting.MeetingOrder;
import org.probity.ejb.meeting.MeetingService;
import org.probity.ejb.security.Sight;
import org.probity.persistence.breach.Assignment;
import org.probity.persistence.breach.ConflictReason;
import org.probity.persistence.breach.Duty;
import org.probity.persistence.breach.Matter;
import org.probity.persistence.concern.Concern;
import org.probity.persistence.concern.ConcernRefused;
import org.probity.persistence.person.Person;

/** Brings people into a concern and takes them out, asks them to meet, and tells whoever must know that something waits. */
@Dependent
class Participants {
    @PersistenceContext
    EntityManager em;

    @Inject
    Circle circle;

    @Inject
    Sight sight;

    @Inject
    MeetingService meetings;

    @Inject
    ConcernReader reader;

    @Inject
    Event<NoticeDue> notices;

    @Inject
    Event<NewsDue> news;

    /** Tells the parent by mail that there is news, if they left an address. */
    void news(Concern concern) {
        if (concern.getParentEmail() != null) {
            news.fire(new NewsDue(concern.getParentEmail()));
        }
    }

    /** Gives sight of it to those who have none yet. */
    void bringIn(long matterId, Set<Long> people, Duty duty, Instant now) {
        Set<Long> wanting = new HashSet<>(people);
        current(matterId).stream().map(each -> each.getPerson().getId()).forEach(wanting::remove);
        circle.assign(em.getReference(Matter.class, matterId), wanting, duty, now);
        notices.fire(new NoticeDue(List.copyOf(people)));
        sight.refresh();
    }

    /** Takes sight of it away, for good. */
    void leave(long matterId, long person, Instant now) {
        current(matterId).stream()
                .filter(each -> each.getPerson().getId() == person)
                .forEach(each -> each.end(now));
        em.flush();
        circle.shutOut(em.getReference(Matter.class, matterId), Map.of(person, ConflictReason.RECUSED), Set.of());
    }

    /** One panel at a time: an earlier appointment is cancelled. */
    void invite(Concern concern, PanelOrder order, List<Attendee> members, Instant now) {
        reader.planned(concern.getMatterId()).ifPresent(earlier -> meetings.cancel(earlier.getId()));
        List<Attendee> all = new ArrayList<>(members);
        all.add(new Attendee(
                null,
                concern.getParentName() == null ? "The parent" : concern.getParentName(),
                concern.getParentEmail(),
                "PARENT"));
        if (order.place() == null || order.place().isBlank()) {
            throw new ConcernRefused("Say where the panel meets: a room and an address, or a link.");
        }
        meetings.plan(new MeetingOrder(
                concern.getMatterId(),
                concern.getSchool(),
                "M9",
                order.starts(),
                order.minutes(),
                order.place().strip(),
                concern.getSchool().getMailbox(),
                all));
        Set<Long> people = new HashSet<>();
        members.stream()
                .map(Attendee::person)
                .filter(Objects::nonNull)
                .map(Person::getId)
                .forEach(people::add);
        bringIn(concern.getMatterId(), people, Duty.PANEL, now);
    }

    private List<Assignment> current(long matterId) {
        return em.createQuery(
                        "select a from Assignment a join fetch a.person where a.matter.id = :matter and a.ends is null",
                        Assignment.class)
                .setParameter("matter", matterId)
                .getResultList();
    }
}
