package org.probity.ejb.rule;

import java.time.LocalDate;
import java.util.List;
import org.probity.persistence.policy.RuleChange;
import org.probity.persistence.policy.RuleValue;
import org.probity.persistence.school.School;

/**
 * One rule in one place with everything that was and will be.
 *
 * @param school null: the trust's default
 * @param now what holds today
 * @param values own values of the place, the earliest first, past and coming ones too
 * @param defaults the trust's, for a school; empty for the trust itself
 * @param changes by people, the newest first
 * @param propose whether the caller may propose another value
 * @param agree whether the caller may agree to what somebody else proposes
 * @param today the day on which this was read
 */
public record RuleFile(
        RuleDefinition rule,
        School school,
        RuleLine now,
        List<RuleValue> values,
        List<RuleValue> defaults,
        List<RuleChange> changes,
        boolean propose,
        boolean agree,
        LocalDate today) {}
