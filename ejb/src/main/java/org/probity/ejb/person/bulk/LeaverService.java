package org.probity.ejb.person.bulk;

import static org.probity.ejb.security.Right.MANAGE_PEOPLE;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.probity.ejb.person.PostsChanged;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Requires;
import org.probity.persistence.NotThere;
import org.probity.persistence.person.PeopleImport;
import org.probity.persistence.person.Post;

/** Posts that a list no longer names, at the schools and for the kinds of people that it covers. They end only when somebody says so. */
@Stateless
public class LeaverService {
    static final int PAGE = 25;
    private static final String LEAVERS = """
            select o.id from post o join school s on s.id = o.school_id
            where s.code || ':' || o.category = any (string_to_array(?1, chr(10))) and o.starts <= ?2 and o.ends is null
              and not exists (select from people_import_kept k where k.import_id = ?3 and k.post_id = o.id) and""" + " ";

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Event<PostsChanged> changed;

    /** Posts proposed to end, at most one more than a page of 25, after the one with this public id or from the first (null). */
    @Requires(MANAGE_PEOPLE)
    public List<Post> leavers(String importId, String after) {
        return proposed(
                applied(importId),
                "o.id > ?4 order by o.id",
                after == null ? 0L : post(after).getId(),
                PAGE + 1);
    }

    private List<Post> proposed(PeopleImport list, String which, Object value, int most) {
        List<?> ids = em.createNativeQuery(LEAVERS + which)
                .setParameter(1, String.join("\n", list.getSchools()))
                .setParameter(2, Date.valueOf(caller.today()))
                .setParameter(3, list.getId())
                .setParameter(4, value)
                .setMaxResults(most)
                .getResultList();
        List<Long> wanted = ids.stream().map(id -> ((Number) id).longValue()).toList();
        return wanted.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select o from Post o join fetch o.person join fetch o.school where o.id in :ids order by o.id",
                                Post.class)
                        .setParameter("ids", wanted)
                        .getResultList();
    }

    /**
     * Ends these posts on that day, the last one they are held.
     *
     * @throws NotThere when one of them is not among the proposed
     */
    @Requires(MANAGE_PEOPLE)
    public void end(String importId, List<String> posts, LocalDate lastDay) {
        PeopleImport list = applied(importId);
        if (posts.isEmpty()) {
            throw new NotEnded("Choose whose posts end. Nothing was changed.");
        }
        if (lastDay == null) {
            throw new NotEnded("Give the last day of these posts.");
        }
        Set<String> chosen = Set.copyOf(posts);
        List<Post> ending =
                proposed(list, "o.public_id = any (string_to_array(?4, ' '))", String.join(" ", chosen), chosen.size());
        if (ending.size() != chosen.size()) {
            throw new NotThere();
        }
        for (Post post : ending) {
            if (lastDay.isBefore(post.getStarts())) {
                throw new NotEnded("The post of " + post.getPerson().getName()
                        + " begins later than that. Choose another day, or leave this person out.");
            }
            post.endOn(lastDay);
        }
        changed.fire(PostsChanged.of(ending));
        caller.about(importId, null);
        caller.amount(ending.size());
    }

    private PeopleImport applied(String importId) {
        return em.createQuery(
                        "select i from PeopleImport i where i.publicId = :id and i.person = :me and i.state = :applied",
                        PeopleImport.class)
                .setParameter("id", importId)
                .setParameter("me", caller.person())
                .setParameter("applied", PeopleImport.State.APPLIED)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    private Post post(String publicId) {
        return em.createQuery("select o from Post o join fetch o.person where o.publicId = :id", Post.class)
                .setParameter("id", publicId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotThere::new);
    }
}
