package org.probity.web.school;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.probity.ejb.school.SchoolService;
import org.probity.ejb.triage.ConductService;
import org.probity.ejb.triage.ConductService.Line;
import org.probity.persistence.policy.Clause;
import org.probity.persistence.policy.Strength;
import org.probity.persistence.school.School;
import org.probity.web.shell.Visitor;

/** What a school's policies forbid, require and advise against, code by code, with the clause that carries it. */
@Named
@RequestScoped
public class SchoolConductView {
    private static final Map<String, String> RULED =
            Map.of("PROHIBITED", "forbidden", "ADVISED", "advised against", "SILENT", "nothing");

    @Inject
    ConductService conduct;

    @Inject
    SchoolService schools;

    @Inject
    Visitor visitor;

    private String school;
    private School shown;
    private List<School> all = List.of();
    private List<Group> groups = List.of();
    private List<Line> silent = List.of();

    /** Codes of one strength. */
    public record Group(String title, List<Conduct> codes) {}

    /** One code in words. */
    public record Conduct(String code, String title, List<Carried> clauses, String settings) {}

    /** A clause that carries it. */
    public record Carried(String number, String strength, String text, String policy, String versionId) {}

    public void load() {
        all = schools.schools();
        shown = schools.school(
                school != null ? school : visitor.schoolCode().orElse(all.get(0).getCode()));
        List<Line> lines = conduct.catalogue(shown.getCode(), null);
        groups = Stream.of(
                        group("Forbidden", lines, Strength.PROHIBITED),
                        group("Required", lines, Strength.REQUIRED),
                        group("Advised against", lines, Strength.ADVISED))
                .filter(group -> !group.codes().isEmpty())
                .toList();
        silent = lines.stream().filter(line -> line.strength() == null).toList();
    }

    private static Group group(String title, List<Line> lines, Strength strength) {
        return new Group(
                title,
                lines.stream()
                        .filter(line -> line.strength() == strength)
                        .map(line -> new Conduct(
                                line.code().code(),
                                line.code().title(),
                                line.clauses().stream()
                                        .map(SchoolConductView::carried)
                                        .toList(),
                                line.isAtOdds() ? RULED.get(line.ruled()) : ""))
                        .toList());
    }

    private static Carried carried(Clause clause) {
        return new Carried(
                clause.getNumber() == null ? "without a number" : clause.getNumber(),
                clause.getStrength().getWords(),
                clause.getText(),
                clause.getPolicyVersion().getPolicy().getTitle() + ", version "
                        + clause.getPolicyVersion().getNumber(),
                clause.getPolicyVersion().getPublicId());
    }

    public List<School> getSchools() {
        return all;
    }

    public School getShown() {
        return shown;
    }

    public List<Group> getGroups() {
        return groups;
    }

    /** Codes that no policy in force carries, as one sentence; empty when each has its clause. */
    public String getSilent() {
        return String.join(
                "; ",
                silent.stream()
                        .map(line -> line.code().title() + " (" + line.code().code()
                                + (line.isAtOdds() ? ", though the settings say " + RULED.get(line.ruled()) : "") + ")")
                        .toList());
    }

    public String getSchool() {
        return school;
    }

    public void setSchool(String school) {
        this.school = school;
    }
}
