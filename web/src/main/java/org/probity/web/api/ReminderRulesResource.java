package org.probity.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.probity.ejb.acknowledgement.ReminderRuleService;
import org.probity.ejb.acknowledgement.ReminderRuleService.Days;
import org.probity.ejb.acknowledgement.ReminderRuleService.Level;
import org.probity.persistence.acknowledgement.ReminderRule;

/** When people are reminded: the trust's rule, and those of schools, policies and people, of which the nearest to the person counts. */
@RequestScoped
@Path("reminder-rules")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReminderRulesResource {
    @Inject
    ReminderRuleService rules;

    /**
     * A rule in calendar days.
     *
     * @param school code; absent, with policy and person, for the trust
     * @param policy and person ids; at most one of the three is there
     * @param origin where it holds, in words; not read
     */
    public record Rule(
            String school, String policy, String person, int due, int first, int every, int escalate, String origin) {}

    @GET
    public List<Rule> list() {
        return rules.rules().stream().map(ReminderRulesResource::rule).toList();
    }

    /** Says the rule of one level. */
    @PUT
    public List<Rule> say(Rule sent) {
        Rule wanted = Given.body(sent);
        rules.say(
                new Level(Given.either(wanted.school()), Given.either(wanted.policy()), Given.either(wanted.person())),
                new Days(wanted.due(), wanted.first(), wanted.every(), wanted.escalate()));
        return list();
    }

    private static Rule rule(ReminderRule rule) {
        return new Rule(
                rule.getSchool() == null ? null : rule.getSchool().getCode(),
                rule.getPolicy() == null ? null : rule.getPolicy().getPublicId(),
                rule.getPerson() == null ? null : rule.getPerson().getPublicId(),
                rule.getDueDays(),
                rule.getFirstDays(),
                rule.getEveryDays(),
                rule.getEscalateDays(),
                rule.origin());
    }
}
