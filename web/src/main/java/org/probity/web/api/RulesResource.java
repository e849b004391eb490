package org.probity.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.probity.ejb.rule.RuleDefinition;
import org.probity.ejb.rule.RuleFile;
import org.probity.ejb.rule.RuleLine;
import org.probity.ejb.rule.RuleProposal;
import org.probity.ejb.rule.RuleSettingsService;
import org.probity.ejb.security.Caller;
import org.probity.persistence.policy.RuleChange;
import org.probity.persistence.policy.RuleValue;

/** The rules of a school or of the trust: what they say, where that comes from, and how they are changed by two people from a coming day on. */
@RequestScoped
@Path("rules")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RulesResource {
    @Inject
    RuleSettingsService rules;

    @Inject
    Caller caller;

    /**
     * What one rule says.
     *
     * @param row X01 to X43, A-10, A-18 or T01 to T19
     * @param value lists as one entry a line; empty: the rule is silent
     * @param comesFrom SCHOOL, TRUST or NOBODY
     * @param coming how many changes are on their way
     */
    public record Rule(
            String row,
            String key,
            String label,
            String explanation,
            String value,
            String words,
            String comesFrom,
            String source,
            LocalDate since,
            LocalDate until,
            long coming,
            Definition definition) {
        static Rule of(RuleLine line) {
            RuleDefinition rule = line.rule();
            String from = line.source() == null ? "NOBODY" : line.own() ? "SCHOOL" : "TRUST";
            return new Rule(
                    rule.ruleId(),
                    rule.key(),
                    rule.label(),
                    rule.why(),
                    line.value(),
                    line.words(),
                    from,
                    line.source(),
                    line.since(),
                    line.until(),
                    line.coming(),
                    Definition.of(rule));
        }
    }

    /**
     * What can be said.
     *
     * @param kind NUMBER, TEXT, FLAG, MONTH, ONE, MANY, NAMES or CASES
     * @param least and most: of a number
     * @param choices code and words
     * @param bound where the bounds come from
     * @param policies which of the decomposed policies say something about it
     */
    public record Definition(
            String kind,
            Integer least,
            Integer most,
            Map<String, String> choices,
            List<String> always,
            List<String> never,
            String bound,
            boolean maySayNothing,
            boolean sameForEverySchool,
            String area,
            String policies) {
        static Definition of(RuleDefinition rule) {
            boolean number = rule.kind() == RuleDefinition.Kind.NUMBER;
            return new Definition(
                    rule.kind().name(),
                    number ? rule.bounds().least() : null,
                    number ? rule.bounds().most() : null,
                    rule.choices(),
                    rule.bounds().always(),
                    rule.bounds().never(),
                    rule.bounds().source(),
                    rule.maySayNothing(),
                    rule.isTrusts(),
                    rule.area().name(),
                    rule.source());
        }
    }

    /** One rule with its past and future. */
    public record Story(
            Rule rule,
            List<Value> values,
            List<Value> defaults,
            List<Change> changes,
            boolean mayPropose,
            boolean mayAgree) {
        static Story of(RuleFile file) {
            return new Story(
                    Rule.of(file.now()),
                    file.values().stream().map(Value::of).toList(),
                    file.defaults().stream().map(Value::of).toList(),
                    file.changes().stream().map(Change::of).toList(),
                    file.propose(),
                    file.agree());
        }
    }

    public record Value(String value, LocalDate from, LocalDate until, String source) {
        static Value of(RuleValue row) {
            return new Value(row.getValue(), row.getEffectiveFrom(), row.getEffectiveTo(), row.getSource());
        }
    }

    /** @param value absent: the school goes by the trust's default again */
    public record Change(
            String id,
            String school,
            String key,
            String value,
            String before,
            LocalDate from,
            String why,
            String state,
            String proposedBy,
            Instant proposed,
            String decidedBy,
            Instant decided,
            String note,
            String withdrawnBy,
            Instant withdrawn) {
        static Change of(RuleChange change) {
            return new Change(
                    change.getPublicId(),
                    change.getSchool() == null ? null : change.getSchool().getCode(),
                    change.getKey(),
                    change.getSaid(),
                    change.getBefore(),
                    change.getEffectiveFrom(),
                    change.getWhy(),
                    change.getState().name(),
                    change.getProposedBy().getName(),
                    change.getProposed(),
                    change.getDecidedBy() == null ? null : change.getDecidedBy().getName(),
                    change.getDecided(),
                    change.getNote(),
                    change.getWithdrawnBy() == null
                            ? null
                            : change.getWithdrawnBy().getName(),
                    change.getWithdrawn());
        }
    }

    /**
     * @param school code; absent for the trust's default
     * @param value codes or words; a list also as {@code values}
     * @param backToTheTrusts the school gives up its own value
     * @param from 2027-01-01; tomorrow or later
     */
    public record Proposal(
            String school, String value, List<String> values, Boolean backToTheTrusts, String from, String why) {}

    public record Decision(Boolean agree, String note) {}

    public record Made(String id, String state) {}

    /** What every rule says; {@code on} a day, absent: today; without a school the trust's defaults. */
    @GET
    public List<Rule> list(@QueryParam("school") String school, @QueryParam("on") String on) {
        LocalDate day = Given.day("on", on);
        return rules.onDay(school, day == null ? caller.today() : day).stream()
                .map(Rule::of)
                .toList();
    }

    /** One rule with every value that it had and will have, and who changed it. */
    @GET
    @Path("{key}")
    public Story story(@PathParam("key") String key, @QueryParam("school") String school) {
        return Story.of(rules.file(school, key));
    }

    /** Changes that wait for a second person. */
    @GET
    @Path("changes")
    public List<Change> waiting(@QueryParam("school") String school) {
        return rules.waiting(school).stream().map(Change::of).toList();
    }

    /** Proposes another value. Nothing changes before a second person agrees. */
    @POST
    @Path("{key}/changes")
    public Response propose(@PathParam("key") String key, Proposal sent) {
        Proposal wanted = Given.body(sent);
        String value = wanted.values() == null ? wanted.value() : String.join("\n", wanted.values());
        String id = rules.propose(new RuleProposal(
                wanted.school(),
                key,
                value,
                Given.is(wanted.backToTheTrusts()),
                Given.day("from", wanted.from()),
                wanted.why()));
        return Response.status(201).entity(new Made(id, "PROPOSED")).build();
    }

    /** Agrees or refuses; never one's own proposal. */
    @POST
    @Path("changes/{id}/decision")
    public Made decide(@PathParam("id") String id, Decision sent) {
        boolean agree = Given.is(Given.body(sent).agree());
        rules.decide(id, agree, sent.note());
        return new Made(id, agree ? "AGREED" : "REFUSED");
    }

    /** Takes back a proposal, or a value whose day has not come. */
    @DELETE
    @Path("changes/{id}")
    public void withdraw(@PathParam("id") String id) {
        rules.withdraw(id);
    }
}
