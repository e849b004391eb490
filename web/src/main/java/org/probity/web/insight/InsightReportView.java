package org.probity.web.insight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.stream.IntStream;
import org.probity.ejb.insight.Insight;
import org.probity.ejb.insight.InsightService;
import org.probity.persistence.school.School;
import org.probity.web.shell.Address;

/** One report: tables, and a picture of each that can be drawn. The pictures show nothing that is not in the table below them. */
@Named
@RequestScoped
public class InsightReportView {
    private static final int YEARS = 4;
    private static final int MOST_BARS = 15;

    @Inject
    InsightService insight;

    private String id;
    private String school;
    private String year;
    private String page;
    private Insight report;
    private List<School> schools = List.of();

    public void load() {
        report = insight.report(id, school, number(year), page());
        schools = insight.schools();
    }

    static Integer number(String typed) {
        return typed == null || !typed.matches("\\d{1,4}") ? null : Integer.valueOf(typed);
    }

    private int page() {
        Integer wanted = number(page);
        return wanted == null ? 0 : wanted;
    }

    public Insight getReport() {
        return report;
    }

    public List<School> getSchools() {
        return schools;
    }

    /** First calendar years of the school years on offer, the present one first. */
    public List<Integer> getYears() {
        return IntStream.range(0, YEARS)
                .mapToObj(back -> report.present().first() - back)
                .toList();
    }

    public Address of(String code, Object first) {
        return new Address("/insight/report.xhtml")
                .with("id", id)
                .with("school", code)
                .with("year", first == null ? null : first.toString());
    }

    public String getSheet() {
        return new Address(InsightFile.SHEET)
                .with("id", id)
                .with("school", school)
                .with("year", year)
                .with("page", page)
                .toString();
    }

    public String getBoardReport() {
        return new Address(InsightFile.BOARD)
                .with("school", school)
                .with("year", year)
                .toString();
    }

    public String getPrevious() {
        return page() == 0
                ? null
                : of(school, number(year))
                        .with("page", String.valueOf(page() - 1))
                        .toString();
    }

    public String getNext() {
        return report.more()
                ? of(school, number(year))
                        .with("page", String.valueOf(page() + 1))
                        .toString()
                : null;
    }

    /** What the chart library draws of a table; empty when no row has a bar. */
    public String drawing(Insight.Section section) {
        List<Insight.Row> rows = section.rows().stream()
                .filter(row -> row.bar() != null && row.bar() > 0)
                .limit(MOST_BARS)
                .toList();
        if (section.bars() == null || rows.isEmpty()) {
            return "";
        }
        JsonArrayBuilder names = Json.createArrayBuilder();
        JsonArrayBuilder bars = Json.createArrayBuilder();
        rows.forEach(row -> {
            names.add(row.cells().get(0));
            bars.add(row.bar());
        });
        JsonObjectBuilder counts = Json.createObjectBuilder()
                .add("label", section.bars())
                .add("data", bars)
                .add("maxBarThickness", 22);
        JsonObjectBuilder whole = Json.createObjectBuilder()
                .add(
                        "x",
                        Json.createObjectBuilder()
                                .add("beginAtZero", true)
                                .add("ticks", Json.createObjectBuilder().add("precision", 0)));
        return Json.createObjectBuilder()
                .add("type", "bar")
                .add(
                        "data",
                        Json.createObjectBuilder()
                                .add("labels", names)
                                .add("datasets", Json.createArrayBuilder().add(counts)))
                .add(
                        "options",
                        Json.createObjectBuilder()
                                .add("indexAxis", "y")
                                .add("animation", false)
                                .add("maintainAspectRatio", false)
                                .add("scales", whole)
                                .add(
                                        "plugins",
                                        Json.createObjectBuilder()
                                                .add(
                                                        "legend",
                                                        Json.createObjectBuilder()
                                                                .add("display", false))))
                .build()
                .toString();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getSchool() {
        return school;
    }

    public void setSchool(String school) {
        this.school = school;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
