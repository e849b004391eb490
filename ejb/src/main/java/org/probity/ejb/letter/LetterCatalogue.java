package org.probity.ejb.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.probity.persistence.letter.LetterTemplate;

/** What each letter needs before it can be written, for those who order letters and for forms that ask for what is missing. */
@ApplicationScoped
public class LetterCatalogue {
    @PersistenceContext
    EntityManager em;

    @Inject
    Printery printery;

    private final Map<Long, Needs> known = new ConcurrentHashMap<>();

    /**
     * One letter's needs.
     *
     * @param name such as L07-D
     * @param uses every field that its text or its sheet may print
     * @param must fields without which it cannot be written
     * @param mayBeEmpty those of them that may be an empty list
     */
    public record Needs(
            String name,
            String title,
            boolean secondReader,
            Set<String> uses,
            List<String> must,
            List<String> mayBeEmpty) {}

    /** The needs of all variants of these letters (L07, L12) in the templates in force on a day, by name. */
    public Map<String, Needs> needs(Collection<String> letters, LocalDate day) {
        Map<String, Needs> needs = new TreeMap<>();
        if (letters.isEmpty()) {
            return needs;
        }
        List<Object[]> rows = em.createQuery(
                        "select t.id, t.letter, t.variant from LetterTemplate t where t.letter in :letters and t.effectiveFrom <= :day order by t.number",
                        Object[].class)
                .setParameter("letters", letters)
                .setParameter("day", day)
                .getResultList();
        for (Object[] row : rows) {
            Needs template = known.computeIfAbsent((Long) row[0], id -> needs(em.find(LetterTemplate.class, id)));
            needs.put(template.name(), template);
        }
        return needs;
    }

    private Needs needs(LetterTemplate template) {
        LetterText text = printery.text(template);
        LetterHeader header = text.header();
        return new Needs(
                header.name(),
                header.title(),
                header.secondReader(),
                text.fields(),
                header.fields(),
                header.mayBeEmpty());
    }
}
