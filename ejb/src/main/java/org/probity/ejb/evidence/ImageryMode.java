package org.probity.ejb.evidence;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.probity.ejb.breach.Circle;
import org.probity.ejb.casework.CaseworkService;
import org.probity.ejb.letter.NoticeDue;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Sight;
import org.probity.persistence.breach.Conflict;
import org.probity.persistence.breach.ConflictReason;
import org.probity.persistence.breach.Duty;
import org.probity.persistence.breach.Matter;
import org.probity.persistence.breach.Mention;
import org.probity.persistence.breach.Part;
import org.probity.persistence.breach.Party;
import org.probity.persistence.breach.Report;
import org.probity.persistence.breach.ReporterKind;
import org.probity.persistence.breach.Routing.Holder;
import org.probity.persistence.person.PersonCategory;
import org.probity.persistence.person.Post;

/**
 * What happens when an indecent image of a child is suspected after files came in (HR-01, HR-02): the database closes every file of
 * the matter to everybody, safeguarding lead and head are told, the report to the police is due, and technicians learn storage keys.
 */
@Dependent
class ImageryMode {
    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Sight sight;

    @Inject
    Circle circle;

    @Inject
    CaseworkService casework;

    @Inject
    Event<NoticeDue> notices;

    void begin(Report report, Instant now) {
        if (report.isImagery()) {
            return;
        }
        Matter matter = report.getMatter();
        List<Conflict> conflicts = em.createQuery("select c from Conflict c where c.matter = :matter", Conflict.class)
                .setParameter("matter", matter)
                .getResultList();
        List<Long> told = tell(report, conflicts, now);
        casework.beginByRule(matter, "police-referral");
        List<Long> notified = new ArrayList<>(told);
        notified.addAll(technicians(conflicts));
        notices.fire(new NoticeDue(notified.stream().distinct().toList()));
        em.flush();
        em.createNativeQuery("select cast(app.begin_imagery(?1, ?2) as text)")
                .setParameter(1, matter.getId())
                .setParameter(2, Timestamp.from(now))
                .getSingleResult();
        sight.refresh();
    }

    /** Safeguarding lead and head, or whoever stands in their place; those who are in the matter already stay. */
    private List<Long> tell(Report report, List<Conflict> conflicts, Instant now) {
        Matter matter = report.getMatter();
        Circle.Drawn drawn = circle.draw(known(report, conflicts), caller.today());
        List<Long> recipients = drawn.routing().recipients(drawn.concern()).stream()
                .map(Holder::person)
                .distinct()
                .toList();
        Set<Long> already = new HashSet<>(em.createQuery(
                        "select a.person.id from Assignment a where a.matter = :matter and a.ends is null and a.duty = :duty",
                        Long.class)
                .setParameter("matter", matter)
                .setParameter("duty", Duty.RECIPIENT)
                .getResultList());
        circle.assign(
                matter,
                recipients.stream().filter(each -> !already.contains(each)).toList(),
                Duty.RECIPIENT,
                now);
        return recipients;
    }

    private Circle.Known known(Report report, List<Conflict> conflicts) {
        Map<ConflictReason, Set<Long>> involved = new EnumMap<>(ConflictReason.class);
        conflicts.forEach(each -> involved.computeIfAbsent(each.getReason(), none -> new HashSet<>())
                .add(each.getPerson().getId()));
        PersonCategory category = em.createQuery(
                        "select p from Party p where p.matter = :matter and p.part = :part order by p.id", Party.class)
                .setParameter("matter", report.getMatter())
                .setParameter("part", Part.SUBJECT)
                .setMaxResults(1)
                .getResultStream()
                .map(Party::getCategory)
                .findFirst()
                .orElse(PersonCategory.UNKNOWN);
        return new Circle.Known(
                report.getMatter().getSchool(),
                involved,
                new Mention(null),
                new Mention(null),
                category,
                report.isChildInvolved(),
                true,
                report.isWhistleblowing(),
                false,
                report.getTeller().getKind() == ReporterKind.PARENT);
    }

    /** Those who look after the storage, without whoever is in the matter. */
    private List<Long> technicians(List<Conflict> conflicts) {
        Set<Long> out = new HashSet<>();
        conflicts.forEach(each -> out.add(each.getPerson().getId()));
        LocalDate today = caller.today();
        return em.createQuery(
                        "select o from Post o where o.role = 'SYS' and o.starts <= :day and (o.ends is null or o.ends >= :day)",
                        Post.class)
                .setParameter("day", today)
                .getResultStream()
                .map(post -> post.getPerson().getId())
                .filter(person -> !out.contains(person))
                .distinct()
                .toList();
    }
}
