package org.probity.ejb.rule;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.probity.ejb.rule.RuleDefinition.Area;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Seats;
import org.probity.persistence.person.Person;
import org.probity.persistence.school.School;

/**
 * Who may propose a change of a rule, and who agrees (domain.md 9.2): HR proposes and the Head of HR agrees; safeguarding, data and
 * parents have people of their own. The chief executive can do both, so that nobody ever agrees to their own proposal.
 */
@Dependent
class RuleReach {
    private static final Set<String> PROPOSE = Set.of("HR", "HHR", "CEO");
    private static final Set<String> AGREE = Set.of("HHR", "CEO");

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Seats seats;

    /** Whether the caller may propose what this rule says there; school null: the trust's default. */
    boolean mayPropose(RuleDefinition rule, School school) {
        return isOpen(rule, school) && holdsOne(propose(rule.area(), school), school);
    }

    /** Whether the caller may agree to what somebody else proposed. */
    boolean mayAgree(RuleDefinition rule, School school) {
        return isOpen(rule, school) && holdsOne(agree(rule.area(), school), school);
    }

    /** Whether anybody could change it there. */
    static boolean isOpen(RuleDefinition rule, School school) {
        return !rule.isSettled() && (school == null || !rule.isTrusts());
    }

    private boolean holdsOne(Set<String> roles, School school) {
        return seats.at(school).stream().anyMatch(roles::contains);
    }

    static Set<String> propose(Area area, School school) {
        Set<String> roles = new HashSet<>(PROPOSE);
        switch (area) {
            case SAFEGUARDING -> roles.addAll(Set.of("DSL", "TSL"));
            case DATA -> roles.add("DPO");
            case PARENTS -> roles.addAll(agree(area, school));
            case GENERAL -> {}
        }
        return roles;
    }

    /** The chair of governors agrees to what concerns parents, at their own school. */
    static Set<String> agree(Area area, School school) {
        Set<String> roles = new HashSet<>(AGREE);
        if (area == Area.PARENTS && school != null) {
            roles.add("COG");
        }
        return roles;
    }

    /** Who may propose, as a sentence. */
    static String who(RuleDefinition rule) {
        return switch (rule.area()) {
            case SAFEGUARDING -> "HR, the Head of HR, the chief executive or the safeguarding lead may.";
            case DATA -> "HR, the Head of HR, the chief executive or the data protection officer may.";
            case PARENTS -> "HR, the Head of HR, the chief executive or the school's chair of governors may.";
            case GENERAL -> "HR, the Head of HR or the chief executive may.";
        };
    }

    /** People who may agree there, without the caller. */
    List<Person> agreeing(RuleDefinition rule, School school) {
        String place = school == null ? "o.school is null" : "(o.school is null or o.school = :school)";
        TypedQuery<Person> query = em.createQuery(
                "select distinct p from Post o join o.person p where o.role in :roles and " + place
                        + " and o.starts <= :day and (o.ends is null or o.ends >= :day)",
                Person.class);
        if (school != null) {
            query.setParameter("school", school);
        }
        Person self = caller.person();
        return query.setParameter("roles", agree(rule.area(), school))
                .setParameter("day", caller.today())
                .getResultStream()
                .filter(person -> !person.equals(self))
                .toList();
    }
}
