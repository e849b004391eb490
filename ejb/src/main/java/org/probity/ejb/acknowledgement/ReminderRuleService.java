package org.probity.ejb.acknowledgement;

import static org.probity.ejb.security.Right.RUN_CAMPAIGN;
import static org.probity.ejb.security.Right.VIEW_ACKNOWLEDGEMENTS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.probity.ejb.policy.PolicyReach;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Requires;
import org.probity.persistence.NotThere;
import org.probity.persistence.acknowledgement.CampaignRefused;
import org.probity.persistence.acknowledgement.ReminderRule;
import org.probity.persistence.person.Person;
import org.probity.persistence.policy.Policy;
import org.probity.persistence.school.School;

/** Rules of reminders at the trust, its schools, single policies and single people. A change counts for what is asked and reminded from then on. */
@Stateless
public class ReminderRuleService {
    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    PolicyReach reach;

    /**
     * Where a rule holds; all null for the trust, at most one not.
     *
     * @param school code
     * @param policy and person public ids
     */
    public record Level(String school, String policy, String person) {}

    /** All in calendar days. */
    public record Days(int due, int first, int every, int escalate) {}

    /** The trust's rule, then those of the caller's schools, policies and people there. */
    @Requires(VIEW_ACKNOWLEDGEMENTS)
    public List<ReminderRule> rules() {
        return em
                .createQuery(
                        "select r from ReminderRule r left join fetch r.school left join fetch r.policy p left join fetch p.school left join fetch r.person order by r.id",
                        ReminderRule.class)
                .getResultList()
                .stream()
                .filter(this::isSeen)
                .toList();
    }

    private boolean isSeen(ReminderRule rule) {
        if (rule.getPerson() != null) {
            return mayFor(rule.getPerson());
        }
        if (rule.getPolicy() != null) {
            return reach.may(VIEW_ACKNOWLEDGEMENTS, rule.getPolicy().getSchool());
        }
        return rule.getSchool() == null || reach.may(VIEW_ACKNOWLEDGEMENTS, rule.getSchool());
    }

    /**
     * Says the rule of one level.
     *
     * @throws NotThere when the level is none of the caller's business
     * @throws CampaignRefused when it is two levels at once
     */
    @Requires(RUN_CAMPAIGN)
    public void say(Level level, Days days) {
        if (Stream.of(level.school(), level.policy(), level.person())
                        .filter(Objects::nonNull)
                        .count()
                > 1) {
            throw new CampaignRefused("A rule holds for a school, a policy or a person. Name one of them.");
        }
        School school = level.school() == null ? null : one(School.class, "s.code", level.school());
        Policy policy = level.policy() == null ? null : one(Policy.class, "s.publicId", level.policy());
        Person person = level.person() == null ? null : one(Person.class, "s.publicId", level.person());
        if (person != null ? !mayFor(person) : !reach.may(RUN_CAMPAIGN, policy == null ? school : policy.getSchool())) {
            throw new NotThere();
        }
        ReminderRule rule = em.createQuery("select r from ReminderRule r", ReminderRule.class)
                .getResultStream()
                .filter(each -> Objects.equals(each.getSchool(), school)
                        && Objects.equals(each.getPolicy(), policy)
                        && Objects.equals(each.getPerson(), person))
                .findFirst()
                .orElseGet(() -> fresh(new ReminderRule(school, policy, person)));
        rule.say(
                days.due(),
                days.first(),
                days.every(),
                days.escalate(),
                caller.personId().orElse(null));
        caller.about(rule.getPublicId(), null);
    }

    private ReminderRule fresh(ReminderRule rule) {
        em.persist(rule);
        return rule;
    }

    private boolean mayFor(Person person) {
        return em.createQuery("select o.school from Post o where o.person = :person", School.class)
                        .setParameter("person", person)
                        .getResultStream()
                        .anyMatch(school -> reach.may(RUN_CAMPAIGN, school))
                || reach.may(RUN_CAMPAIGN, null);
    }

    private <T> T one(Class<T> type, String field, String value) {
        return em.createQuery("select s from " + type.getSimpleName() + " s where " + field + " = :value", type)
                .setParameter("value", value)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotThere::new);
    }
}
