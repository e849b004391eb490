package org.probity.ejb.person;

import static org.probity.ejb.security.Right.SIGNED_IN;
import static org.probity.ejb.security.Right.VIEW_DECLARATIONS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Requires;
import org.probity.persistence.NotThere;
import org.probity.persistence.person.Declaration;
import org.probity.persistence.person.Person;
import org.probity.persistence.person.Post;
import org.probity.persistence.person.Relationship;
import org.probity.persistence.school.School;

/**
 * The register of relationships that staff declare (S2-38 to 40). Everybody declares their own; a tie to somebody whom the product
 * knows keeps the two out of each other's matters from then on, also after the declaration has ended.
 */
@Stateless
public class DeclarationService {
    static final int PAGE = 25;

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    /** The caller's own, newest first. */
    @Requires(SIGNED_IN)
    public List<Declaration> own() {
        return em.createQuery(
                        "select d from Declaration d left join fetch d.school where d.person = :me order by d.declared desc, d.id desc",
                        Declaration.class)
                .setParameter("me", caller.person())
                .getResultList();
    }

    /**
     * The caller declares a relationship of their own.
     *
     * @throws BadDeclaration when the kind or the name is missing
     */
    @Requires(SIGNED_IN)
    public Declaration declare(NewDeclaration told) {
        check(told);
        Person me = caller.person();
        School school = school(me);
        Person other = known(told.name(), school).orElse(null);
        if (me.equals(other)) {
            throw new BadDeclaration("Write the other person's name, not your own.");
        }
        Declaration declaration =
                new Declaration(school, me, told.kind(), other, told.name(), told.need(), caller.today());
        em.persist(declaration);
        if (other != null && !tied(me, told.kind(), other)) {
            em.persist(new Relationship(me, told.kind(), other));
        }
        caller.about(declaration.getPublicId(), null);
        return declaration;
    }

    /**
     * The caller says that it is no longer so.
     *
     * @throws NotThere when it is none of theirs, or has ended already
     */
    @Requires(SIGNED_IN)
    public void end(String publicId) {
        Declaration declaration = own().stream()
                .filter(each -> each.getPublicId().equals(publicId) && each.isCurrent())
                .findFirst()
                .orElseThrow(NotThere::new);
        declaration.end(caller.today());
        caller.about(publicId, null);
    }

    /** 25 that still hold, newest first: of the caller's schools, or of all for people of the whole trust. */
    @Requires(VIEW_DECLARATIONS)
    public DeclarationPage list(String afterId) {
        List<String> schools = caller.roles().stream()
                .filter(role -> role.contains("@"))
                .map(role -> role.substring(role.indexOf('@') + 1))
                .toList();
        boolean everywhere = caller.roles().stream().anyMatch(role -> !role.contains("@"));
        Declaration after = afterId == null ? null : find(afterId);
        TypedQuery<Declaration> query = em.createQuery(
                "select d from Declaration d join fetch d.person left join fetch d.school s where d.ended is null and d.person <> :me"
                        + (everywhere ? "" : " and s.code in :schools")
                        + (after == null ? "" : " and (d.declared < :on or (d.declared = :on and d.publicId < :id))")
                        + " order by d.declared desc, d.publicId desc",
                Declaration.class);
        query.setParameter("me", caller.person());
        if (!everywhere) {
            query.setParameter("schools", schools.isEmpty() ? List.of("-") : schools);
        }
        if (after != null) {
            query.setParameter("on", after.getDeclared()).setParameter("id", after.getPublicId());
        }
        List<Declaration> found = query.setMaxResults(PAGE + 1).getResultList();
        List<Declaration> page = List.copyOf(found.subList(0, Math.min(PAGE, found.size())));
        return new DeclarationPage(
                page, found.size() > PAGE ? page.get(PAGE - 1).getPublicId() : null);
    }

    private Declaration find(String publicId) {
        return em.createQuery("select d from Declaration d where d.publicId = :id", Declaration.class)
                .setParameter("id", publicId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    private static void check(NewDeclaration told) {
        if (told.kind() == null || told.kind() == Relationship.Kind.SEPARATED_FROM) {
            throw new BadDeclaration("Choose how you are related to the other person.");
        }
        if (told.name() == null || told.name().length() > 160) {
            throw new BadDeclaration("Write the other person's name in up to 160 characters.");
        }
        if (told.need() != null && told.need().length() > 2_000) {
            throw new BadDeclaration("Shorten the reason why you are in touch to 2,000 characters.");
        }
    }

    /** The school of the first post held today; null for staff of the whole trust. */
    private School school(Person person) {
        return em.createQuery(
                        "select o from Post o left join fetch o.school where o.person = :me and o.starts <= :today and (o.ends is null or o.ends >= :today) order by o.id",
                        Post.class)
                .setParameter("me", person)
                .setParameter("today", caller.today())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(Post::getSchool)
                .orElse(null);
    }

    /** The one person of that full name at the school or in the trust; nobody when the name is not unique. */
    private Optional<Person> known(String name, School school) {
        String where = school == null ? "s is null" : "(s = :school or s is null)";
        TypedQuery<Person> query = em.createQuery(
                        "select distinct p from Post o join o.person p left join o.school s where " + where
                                + " and o.starts <= :today and (o.ends is null or o.ends >= :today)"
                                + " and (lower(concat(p.givenName, ' ', p.familyName)) = :name or lower(concat(p.honorific, ' ', p.givenName, ' ', p.familyName)) = :name or lower(concat(p.honorific, ' ', p.familyName)) = :name)",
                        Person.class)
                .setParameter("today", caller.today())
                .setParameter("name", name.toLowerCase(Locale.UK))
                .setMaxResults(2);
        if (school != null) {
            query.setParameter("school", school);
        }
        List<Person> found = query.getResultList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private boolean tied(Person me, Relationship.Kind kind, Person other) {
        return !em.createQuery(
                        "select r.id from Relationship r where r.person = :me and r.kind = :kind and r.other = :other",
                        Long.class)
                .setParameter("me", me)
                .setParameter("kind", kind)
                .setParameter("other", other)
                .getResultList()
                .isEmpty();
    }
}
