package org.probity.ejb.rule;

import java.time.LocalDate;

/**
 * What somebody wants a rule to say.
 *
 * @param school code; null or TRUST: the trust's default
 * @param value codes or words, a list as one entry a line; blank: nothing, where the rule may say nothing
 * @param backToTheTrusts the school gives up its own value; value is not read
 * @param from the first day
 * @param why in a sentence
 */
public record RuleProposal(
        String school, String key, String value, boolean backToTheTrusts, LocalDate from, String why) {}
