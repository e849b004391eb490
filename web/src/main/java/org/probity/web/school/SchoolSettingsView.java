package org.probity.web.school;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.probity.ejb.person.RoleGapService;
import org.probity.ejb.rule.RuleCatalogue;
import org.probity.ejb.rule.RuleLine;
import org.probity.ejb.rule.RuleSettingsService;
import org.probity.ejb.school.SchoolService;
import org.probity.persistence.policy.RuleChange;
import org.probity.persistence.school.School;
import org.probity.web.shell.Visitor;

/** The rules that hold at a school or in the trust today, where each comes from and since when, and what waits for a second person. */
@Named
@RequestScoped
public class SchoolSettingsView {
    private static final String TRUST = "TRUST";

    @Inject
    SchoolService schools;

    @Inject
    RuleSettingsService rules;

    @Inject
    RoleGapService gaps;

    @Inject
    Visitor visitor;

    private String school;
    private School shown;
    private List<School> all = List.of();
    private List<Group> groups = List.of();
    private List<Change> waiting = List.of();
    private List<String> alarms = List.of();

    /** Rules about one thing. */
    public record Group(String title, List<Rule> rules) {}

    /** One rule in words. */
    public record Rule(
            String id, String key, String label, String value, String origin, LocalDate since, long coming) {}

    /** A proposal in words. */
    public record Change(String key, String label, String value, LocalDate from, String by) {}

    public void load() {
        all = schools.schools();
        String code =
                school != null ? school : visitor.schoolCode().orElse(all.get(0).getCode());
        shown = TRUST.equals(code) ? null : schools.school(code);
        List<RuleLine> lines = rules.onDay(code, visitor.today());
        groups = Arrays.stream(RuleGroup.values())
                .map(group -> group(group, lines))
                .filter(group -> !group.rules().isEmpty())
                .toList();
        if (lines.stream().anyMatch(line -> line.coming() > 0)) {
            waiting = rules.waiting(code).stream().map(this::change).toList();
        }
        alarms = gaps.gaps().stream()
                .filter(gap -> gap.school().equals(shown))
                .map(gap -> shown.getName() + " has no "
                        + (gap.role().equals("DSL") ? "designated safeguarding lead" : "data protection lead")
                        + ". Every school must have one: ask the Head of HR to enter who it is.")
                .toList();
    }

    private Group group(RuleGroup group, List<RuleLine> lines) {
        return new Group(
                group.title(),
                lines.stream()
                        .filter(line -> group.holds(line.rule().ruleId()))
                        .map(this::rule)
                        .toList());
    }

    private Rule rule(RuleLine line) {
        return new Rule(
                line.rule().ruleId(),
                line.rule().key(),
                line.rule().label(),
                RuleWords.value(line.rule(), line.value()),
                RuleWords.origin(line, shown == null),
                line.since(),
                line.coming());
    }

    private Change change(RuleChange change) {
        return RuleCatalogue.of(change.getKey())
                .map(rule -> new Change(
                        rule.key(),
                        rule.label(),
                        change.isBackToTheTrusts()
                                ? "The trust's default again"
                                : RuleWords.value(rule, change.getSaid()),
                        change.getEffectiveFrom(),
                        change.getProposedBy().getName()))
                .orElseThrow();
    }

    public List<School> getSchools() {
        return all;
    }

    /** Null: the trust's defaults are shown. */
    public School getShown() {
        return shown;
    }

    /** Code of what is shown, TRUST for the trust. */
    public String getCode() {
        return shown == null ? TRUST : shown.getCode();
    }

    public String getName() {
        return shown == null ? "the trust" : shown.getName();
    }

    public List<Group> getGroups() {
        return groups;
    }

    /** Proposals that wait for somebody to agree. */
    public List<Change> getWaiting() {
        return waiting;
    }

    /** Sentences about roles that must be filled and are not (S2-18). */
    public List<String> getAlarms() {
        return alarms;
    }

    public String getSchool() {
        return school;
    }

    public void setSchool(String school) {
        this.school = school;
    }
}
