package org.probity.ejb.concern;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.probity.ejb.meeting.Attendee;
import org.probity.ejb.security.Caller;
import org.probity.persistence.NotThere;
import org.probity.persistence.breach.Matter;
import org.probity.persistence.concern.Concern;
import org.probity.persistence.concern.ConcernAct;
import org.probity.persistence.concern.ConcernRefused;
import org.probity.persistence.concern.PanelSeats;
import org.probity.persistence.person.Person;
import org.probity.persistence.person.Post;
import org.probity.persistence.school.School;

/** Who may sit on the panel of a complaint: governors and trustees of the whole trust who had no part in it, and people from outside. */
@Dependent
class PanelDesk {
    static final String PANEL = "PANEL";
    private static final Set<String> ROLES = Set.of("GOV", "COG", "TRU");

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    /** By name; those who are independent of the school say so. */
    List<ConcernFile.Choice> choices(Matter matter, Concern concern, List<ConcernAct> history) {
        Set<Long> involved = involved(matter.getId(), concern, history);
        return posts(null).entrySet().stream()
                .filter(entry -> !involved.contains(entry.getKey().getId()))
                .filter(entry -> entry.getValue().stream().anyMatch(post -> ROLES.contains(post.getRole())))
                .map(entry -> new ConcernFile.Choice(
                        entry.getKey().getPublicId(),
                        entry.getKey().getName() + ", " + words(entry.getValue())
                                + (isIndependent(entry.getValue(), concern.getSchool()) ? " (independent)" : "")))
                .toList();
    }

    /**
     * The members as they are asked to the meeting.
     *
     * @throws ConcernRefused when they could not lawfully hear the complaint
     */
    List<Attendee> members(Concern concern, List<ConcernAct> history, PanelOrder order) {
        Set<Long> involved = involved(concern.getMatterId(), concern, history);
        List<Attendee> members = new ArrayList<>();
        List<PanelSeats.Seat> seats = new ArrayList<>();
        Map<Person, List<Post>> posts = posts(order.members());
        for (String id : new HashSet<>(order.members())) {
            Person person = posts.keySet().stream()
                    .filter(each -> each.getPublicId().equals(id))
                    .findFirst()
                    .orElseThrow(NotThere::new);
            seats.add(new PanelSeats.Seat(
                    person.getName(),
                    involved.contains(person.getId()),
                    isIndependent(posts.get(person), concern.getSchool())));
            members.add(new Attendee(person, person.getName(), person.getEmail(), PANEL));
        }
        if (order.outsider() != null) {
            seats.add(new PanelSeats.Seat(order.outsider(), false, true));
            members.add(new Attendee(null, order.outsider(), order.outsiderEmail(), PANEL));
        }
        PanelSeats.check(seats);
        return members;
    }

    /** In conflict, has or had it in hand, or acted on it. */
    private Set<Long> involved(long matterId, Concern concern, List<ConcernAct> history) {
        Set<Long> people = new HashSet<>(
                em.createQuery("select c.person.id from Conflict c where c.matter.id = :matter", Long.class)
                        .setParameter("matter", matterId)
                        .getResultList());
        people.addAll(em.createQuery(
                        "select a.person.id from Assignment a where a.matter.id = :matter and a.duty = org.probity.persistence.breach.Duty.RECIPIENT",
                        Long.class)
                .setParameter("matter", matterId)
                .getResultList());
        people.add(concern.getOwner().getId());
        history.stream()
                .map(ConcernAct::getAuthor)
                .filter(Objects::nonNull)
                .map(Person::getId)
                .forEach(people::add);
        return people;
    }

    /** Everybody with one of the roles, or of these ids, with all posts held today. */
    private Map<Person, List<Post>> posts(List<String> ids) {
        String whom = ids == null
                ? "exists (select q from Post q where q.person = p and q.role in ('GOV', 'COG', 'TRU') and q.starts <= :today and (q.ends is null or q.ends >= :today))"
                : "p.publicId in :ids";
        var query = em.createQuery(
                        "select o from Post o join fetch o.person p left join fetch o.school where o.starts <= :today and (o.ends is null or o.ends >= :today) and "
                                + whom + " order by p.familyName, p.givenName, o.id",
                        Post.class)
                .setParameter("today", caller.today());
        if (ids != null) {
            query.setParameter("ids", ids.isEmpty() ? List.of("-") : ids);
        }
        return query.getResultList().stream()
                .collect(Collectors.groupingBy(Post::getPerson, LinkedHashMap::new, Collectors.toList()));
    }

    private static boolean isIndependent(List<Post> posts, School school) {
        return posts.stream()
                .noneMatch(post ->
                        post.getSchool() == null || post.getSchool().getId().equals(school.getId()));
    }

    private static String words(List<Post> posts) {
        return posts.stream()
                .filter(post -> ROLES.contains(post.getRole()))
                .map(post -> post.getTitle()
                        + (post.getSchool() == null
                                ? ""
                                : ", " + post.getSchool().getName()))
                .findFirst()
                .orElse("");
    }
}
