package org.probity.ejb.triage;

import static org.probity.ejb.security.Right.TRIAGE_REPORT;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Requires;
import org.probity.ejb.security.Sight;
import org.probity.persistence.breach.Matter;
import org.probity.persistence.breach.Mention;
import org.probity.persistence.breach.Part;
import org.probity.persistence.breach.Party;
import org.probity.persistence.person.Declaration;
import org.probity.persistence.person.Person;
import org.probity.persistence.person.Post;
import org.probity.persistence.person.Relationship;

/**
 * What is known of the relationships of the person a report is about, so that a parent who is also a teacher is not taken for a
 * teacher who writes to pupils (S2-38). It decides nothing.
 */
@Stateless
public class TieService {
    private static final int MOST = 20;

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Sight sight;

    /**
     * Ties of the subject of a report that the caller sees: declared ones first, then those that are only known; at most twenty.
     *
     * @param chosen public id of the person whom the caller means; null: whoever the report names as subject
     */
    @Requires(TRIAGE_REPORT)
    public List<DeclaredTie> ties(String reference, String chosen) {
        Matter matter = sight.matter(reference);
        List<Party> parties = em.createQuery(
                        "select p from Party p left join fetch p.person where p.matter = :matter", Party.class)
                .setParameter("matter", matter)
                .getResultList();
        List<Person> subjects = chosen == null ? subjects(matter, parties) : person(chosen);
        List<DeclaredTie> ties = new ArrayList<>();
        if (!subjects.isEmpty()) {
            Set<Person> here = new HashSet<>();
            parties.stream()
                    .map(Party::getPerson)
                    .filter(person -> person != null)
                    .forEach(here::add);
            declared(subjects, here, ties);
            known(subjects, here, ties);
        }
        return ties.subList(0, Math.min(MOST, ties.size()));
    }

    private void declared(List<Person> subjects, Set<Person> here, List<DeclaredTie> ties) {
        em.createQuery(
                        "select d from Declaration d join fetch d.person left join fetch d.other where d.person in :subjects and d.ended is null order by d.declared, d.id",
                        Declaration.class)
                .setParameter("subjects", subjects)
                .getResultList()
                .forEach(each -> ties.add(new DeclaredTie(
                        each.getPerson().getName(),
                        each.getKind(),
                        each.getOther() == null
                                ? each.getOtherName()
                                : each.getOther().getName(),
                        each.getNeed(),
                        each.getDeclared(),
                        each.getOther() != null && here.contains(each.getOther()))));
    }

    private void known(List<Person> subjects, Set<Person> here, List<DeclaredTie> ties) {
        em
                .createQuery(
                        "select r from Relationship r join fetch r.person join fetch r.other where r.person in :subjects and r.kind <> :apart order by r.id",
                        Relationship.class)
                .setParameter("subjects", subjects)
                .setParameter("apart", Relationship.Kind.SEPARATED_FROM)
                .getResultList()
                .stream()
                .map(each -> new DeclaredTie(
                        each.getPerson().getName(),
                        each.getKind(),
                        each.getOther().getName(),
                        null,
                        null,
                        here.contains(each.getOther())))
                .filter(tie -> ties.stream()
                        .noneMatch(told -> told.person().equals(tie.person())
                                && told.other().equals(tie.other())
                                && told.kind() == tie.kind()))
                .toList()
                .forEach(ties::add);
    }

    /** The subject on record; where only a name was typed, the staff of the school whom it means. */
    private List<Person> subjects(Matter matter, List<Party> parties) {
        List<Party> subjects = parties.stream()
                .filter(party -> party.getPart() == Part.SUBJECT)
                .toList();
        List<Person> known = subjects.stream()
                .map(Party::getPerson)
                .filter(person -> person != null)
                .toList();
        return known.isEmpty() && !subjects.isEmpty()
                ? meant(matter, new Mention(subjects.get(0).getName()))
                : known;
    }

    private List<Person> meant(Matter matter, Mention mention) {
        return em
                .createQuery(
                        "select o from Post o join fetch o.person left join o.school s where (s = :school or s is null) and o.role not in ('PAR', 'PUP', 'EXT') and o.starts <= :today and (o.ends is null or o.ends >= :today)",
                        Post.class)
                .setParameter("school", matter.getSchool())
                .setParameter("today", caller.today())
                .getResultList()
                .stream()
                .map(Post::getPerson)
                .distinct()
                .filter(each -> mention.names(each.getHonorific(), each.getGivenName(), each.getFamilyName()))
                .toList();
    }

    private List<Person> person(String publicId) {
        return em.createQuery("select p from Person p where p.publicId = :id", Person.class)
                .setParameter("id", publicId)
                .getResultList();
    }
}
