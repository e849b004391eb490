package org.probity.ejb.insight;

import static org.probity.ejb.security.Right.VIEW_SETTINGS;
import static org.probity.ejb.security.Right.VIEW_STATISTICS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.probity.ejb.insight.Insight.Row;
import org.probity.ejb.insight.Insight.Section;
import org.probity.ejb.person.RoleGapService;
import org.probity.ejb.policy.PolicyReach;
import org.probity.ejb.school.SchoolService;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Requires;
import org.probity.persistence.NotThere;
import org.probity.persistence.calendar.AcademicYear;
import org.probity.persistence.school.School;

/** The reports of domain.md 9.7 that count cases. Each needs its own right; what the reader must not know of is in no figure. */
@Stateless
public class InsightService {
    private static final String HIDDEN_NOTE =
            "Counts of one to four are not shown, nor a count from which they could be worked out.";
    private static final String SEEN_NOTE = "Counted are the cases that you may see.";

    @Inject
    Caller caller;

    @Inject
    PolicyReach reach;

    @Inject
    BreachFigures breaches;

    @Inject
    CaseFigures cases;

    @Inject
    DisciplineFigures discipline;

    @Inject
    ConcernFigures concerns;

    @Inject
    RetentionFigures retention;

    @Inject
    RoleGapService gaps;

    @Inject
    SchoolService schools;

    @Inject
    BoardReportPrinter printer;

    /** Reports that the caller may read. */
    @Requires(VIEW_STATISTICS)
    public List<InsightReport> reports() {
        return Arrays.stream(InsightReport.values())
                .filter(report -> caller.may(report.right()))
                .toList();
    }

    /** Schools whose figures the caller reads, by name. */
    @Requires(VIEW_STATISTICS)
    public List<School> schools() {
        return reach.schools(VIEW_STATISTICS);
    }

    /**
     * A report.
     *
     * @param id such as R03
     * @param schoolCode null: all schools of the caller
     * @param year first calendar year of a school year; null or one without figures: the present one
     * @param page of a list, from 0
     * @throws NotThere also where the caller may not read it
     */
    @Requires(VIEW_STATISTICS)
    public Insight report(String id, String schoolCode, Integer year, int page) {
        InsightReport report = reports().stream()
                .filter(known -> known.name().equals(id))
                .findFirst()
                .orElseThrow(NotThere::new);
        String school = mine(schoolCode);
        AcademicYear wanted = AcademicYear.wanted(year, caller.today());
        List<Section> sections = sections(report, school, wanted, Math.max(page, 0));
        boolean listed = report == InsightReport.R06 || report == InsightReport.R07 || report == InsightReport.R10;
        boolean more = listed && sections.get(0).rows().size() > CaseFigures.PAGE;
        AcademicYear present = AcademicYear.of(caller.today());
        return new Insight(report, wanted, present, more ? cut(sections) : sections, note(report), more);
    }

    private List<Section> sections(InsightReport report, String school, AcademicYear year, int page) {
        return switch (report) {
            case R03 -> BreachFigures.sections(breaches.counts(school, year));
            case R04 -> cases.dates(school, year);
            case R05 -> cases.outcomes(school, year);
            case R06 -> cases.warnings(school, page);
            case R07 -> cases.suspensions(school, page);
            case R08 -> List.of(cases.support(school, year), BreachFigures.againstStaff(breaches.counts(school, year)));
            case R09 -> cases.parents(school, year);
            case R10 -> cases.breaches(school, year, page);
            case R12 -> discipline.sections(school, year);
            case R13 -> concerns.sections(school, year);
            case R14 -> retention.sections(school);
            case R15 -> List.of(gaps(school));
        };
    }

    private static List<Section> cut(List<Section> sections) {
        Section first = sections.get(0);
        return List.of(
                new Section(first.title(), first.columns(), first.rows().subList(0, CaseFigures.PAGE), first.bars()));
    }

    private static String note(InsightReport report) {
        return switch (report) {
            case R03 ->
                HIDDEN_NOTE
                        + " A matter with several allegations is counted under each of them. Deception and harmful software are no conduct of anybody's and are not counted here.";
            case R08 -> SEEN_NOTE + " Of staff who were wronged everything is counted. " + HIDDEN_NOTE;
            case R12 ->
                HIDDEN_NOTE
                        + " Nobody's protected characteristics are kept here: HR sets these counts beside its own records.";
            case R13 -> "Counted are the concerns that you look after. " + HIDDEN_NOTE;
            case R14 -> "As of today, whatever the school year. Nothing is disposed of by itself. " + HIDDEN_NOTE;
            case R15 -> "";
            default -> SEEN_NOTE;
        };
    }

    private Section gaps(String school) {
        List<Row> rows = gaps.gaps().stream()
                .filter(gap -> school == null || gap.school().getCode().equals(school))
                .map(gap -> Row.of(
                        gap.school().getName(),
                        gap.role().equals("DSL") ? "Designated safeguarding lead" : "Data protection lead"))
                .toList();
        return new Section("Empty today", List.of("School", "Role"), rows, null);
    }

    /** The figures of a year for the governors as a tagged PDF: nothing in it names anybody. */
    @Requires(VIEW_STATISTICS)
    public byte[] boardReport(String schoolCode, Integer year) {
        String school = mine(schoolCode);
        AcademicYear wanted = AcademicYear.wanted(year, caller.today());
        String of = school == null
                ? schools.trust().getName()
                : schools.school(school).getName();
        Counts counts = breaches.counts(school, wanted);
        List<Section> counted = new ArrayList<>(BreachFigures.sections(counts));
        counted.add(BreachFigures.againstStaff(counts));
        counted.addAll(discipline.sections(school, wanted));
        if (caller.may(VIEW_SETTINGS)) {
            counted.add(gaps(school));
        }
        return printer.print(of, wanted, counted, HIDDEN_NOTE, caller.today());
    }

    private String mine(String code) {
        if (code == null || code.isBlank()) {
            return null;
        }
        String wanted = code.toUpperCase(Locale.ROOT);
        return schools().stream()
                .map(School::getCode)
                .filter(wanted::equals)
                .findFirst()
                .orElseThrow(NotThere::new);
    }
}
