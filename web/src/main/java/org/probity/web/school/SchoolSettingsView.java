package org.probity.web.school;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.probity.ejb.person.RoleGapService;
import org.probity.ejb.policy.RuleService;
import org.probity.ejb.policy.RuleService.RuleLine;
import org.probity.ejb.school.SchoolService;
import org.probity.persistence.school.School;
import org.probity.web.shell.Visitor;

/** The rules that hold at a school today, where each comes from and since when. To be read, not changed. */
@Named
@RequestScoped
public class SchoolSettingsView {
    @Inject
    SchoolService schools;

    @Inject
    RuleService rules;

    @Inject
    RoleGapService gaps;

    @Inject
    Visitor visitor;

    private String school;
    private School shown;
    private List<Group> groups = List.of();
    private List<String> alarms = List.of();

    /** Rules about one thing. */
    public record Group(String title, List<Rule> rules) {}

    /** One rule in words. */
    public record Rule(String id, String label, String value, String source, LocalDate since, boolean own) {}

    public void load() {
        List<School> all = schools.schools();
        shown = schools.school(
                school != null ? school : visitor.schoolCode().orElse(all.get(0).getCode()));
        List<RuleLine> lines = rules.inForce(shown.getCode());
        groups = Arrays.stream(RuleGroup.values())
                .map(group -> group(group, lines))
                .filter(group -> !group.rules().isEmpty())
                .toList();
        alarms = gaps.gaps().stream()
                .filter(gap -> gap.school().getCode().equals(shown.getCode()))
                .map(gap -> shown.getName() + " has no "
                        + (gap.role().equals("DSL") ? "designated safeguarding lead" : "data protection lead")
                        + ". Every school must have one: ask the Head of HR to enter who it is.")
                .toList();
    }

    private static Group group(RuleGroup group, List<RuleLine> lines) {
        return new Group(
                group.title(),
                lines.stream()
                        .filter(line -> group.holds(line.ruleId()))
                        .map(SchoolSettingsView::rule)
                        .toList());
    }

    private static Rule rule(RuleLine line) {
        String source = line.own() ? "The school's own policy (" + line.source() + ")" : "Trust default";
        return new Rule(line.ruleId(), RuleWords.label(line), RuleWords.value(line), source, line.since(), line.own());
    }

    public List<School> getSchools() {
        return schools.schools();
    }

    public School getShown() {
        return shown;
    }

    public List<Group> getGroups() {
        return groups;
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
