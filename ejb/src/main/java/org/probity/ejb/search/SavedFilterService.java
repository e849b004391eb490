package org.probity.ejb.search;

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
import org.probity.ejb.security.Right;
import org.probity.ejb.security.SealedWords;
import org.probity.persistence.NotThere;
import org.probity.persistence.search.FilterPlace;
import org.probity.persistence.search.FilterRefused;
import org.probity.persistence.search.SavedFilter;

/** Filters that people keep under a name. Everybody sees and deletes their own alone; a filter gives no sight of anything. */
@Stateless
public class SavedFilterService {
    private static final int MOST = 50;
    private static final String OWN = "select f from SavedFilter f where f.person.id = :me";

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    SealedWords sealed;

    @Inject
    Clock clock;

    /**
     * The caller's own, by name.
     *
     * @param place null: of all lists
     */
    @Requires(VIEW_TODAY)
    public List<KeptFilter> list(FilterPlace place) {
        return own().stream()
                .filter(filter -> place == null || filter.getPlace() == place)
                .map(this::kept)
                .toList();
    }

    private List<SavedFilter> own() {
        return em.createQuery(OWN + " order by f.name, f.id", SavedFilter.class)
                .setParameter("me", me())
                .setMaxResults(MOST)
                .getResultList();
    }

    private long me() {
        return caller.personId().orElseThrow(NotThere::new);
    }

    /** @throws NotThere when it is not the caller's */
    @Requires(VIEW_TODAY)
    public KeptFilter find(String publicId) {
        return kept(mine(publicId));
    }

    /**
     * Keeps a filter.
     *
     * @param choices as in {@link KeptFilter}
     * @return its public id
     * @throws NotThere when the list is none of the caller's business
     * @throws FilterRefused when the name is missing or taken, the filter is empty or unknown to the list, or there are 50 already
     */
    @Requires(SIGNED_IN)
    public String save(FilterPlace place, String name, Map<String, String> choices) {
        if (!caller.may(place == FilterPlace.REPORTS ? Right.VIEW_REPORTS : Right.VIEW_CASES)) {
            throw new NotThere();
        }
        String text = FilterWords.text(place, choices);
        SavedFilter filter = new SavedFilter(caller.person(), place, name, sealed.seal(text), clock.instant());
        List<SavedFilter> others = own();
        if (others.size() >= MOST) {
            throw new FilterRefused("You keep " + MOST + " filters already. Delete one first.");
        }
        if (others.stream()
                .anyMatch(other -> other.getPlace() == place && other.getName().equals(filter.getName()))) {
            throw new FilterRefused(
                    "You keep a filter of this name already. Choose another name, or delete that one first.");
        }
        em.persist(filter);
        return filter.getPublicId();
    }

    /** Forgets it at once. */
    @Requires(SIGNED_IN)
    public void delete(String publicId) {
        em.remove(mine(publicId));
    }

    private SavedFilter mine(String publicId) {
        return em.createQuery(OWN + " and f.publicId = :id", SavedFilter.class)
                .setParameter("me", me())
                .setParameter("id", publicId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    private KeptFilter kept(SavedFilter filter) {
        String text = sealed.open(filter.getContent());
        return new KeptFilter(filter.getPublicId(), filter.getPlace(), filter.getName(), FilterWords.choices(text));
    }
}
