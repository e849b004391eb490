package org.probity.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.probity.ejb.insight.Insight;
import org.probity.ejb.insight.InsightReport;
import org.probity.ejb.insight.InsightService;
import org.probity.ejb.insight.InsightSheet;

/** Figures about cases, as people read them on the page. */
@RequestScoped
@Path("insight")
@Produces(MediaType.APPLICATION_JSON)
public class InsightResource {
    @Inject
    InsightService insight;

    /** A report that the caller may read. */
    public record Known(String id, String title, String lead) {}

    /** Cells row by row below their headings. */
    public record Table(String title, List<String> columns, List<List<String>> rows) {}

    /**
     * A report.
     *
     * @param year first calendar year of the school year
     * @param more a further page of the list follows
     */
    public record Figures(String id, String title, int year, List<Table> tables, String note, boolean more) {}

    @GET
    public List<Known> list() {
        return insight.reports().stream()
                .map(report -> new Known(report.name(), report.getTitle(), report.getLead()))
                .toList();
    }

    /**
     * One report.
     *
     * @param school code; without it all schools of the caller
     * @param page of a list, from 0
     */
    @GET
    @Path("{id}")
    public Figures read(
            @PathParam("id") String id,
            @QueryParam("school") String school,
            @QueryParam("year") Integer year,
            @QueryParam("page") Integer page) {
        Insight found = insight.report(id, school, year, page == null ? 0 : page);
        InsightReport report = found.report();
        List<Table> tables = found.sections().stream()
                .map(section -> new Table(
                        section.title(),
                        section.columns(),
                        section.rows().stream().map(Insight.Row::cells).toList()))
                .toList();
        return new Figures(report.name(), report.getTitle(), found.year().first(), tables, found.note(), found.more());
    }

    /** The same as comma-separated values. */
    @GET
    @Path("{id}/sheet")
    @Produces("text/csv;charset=UTF-8")
    public Response sheet(
            @PathParam("id") String id,
            @QueryParam("school") String school,
            @QueryParam("year") Integer year,
            @QueryParam("page") Integer page) {
        Insight found = insight.report(id, school, year, page == null ? 0 : page);
        return file(InsightSheet.of(found), id.toLowerCase(Locale.ROOT) + ".csv");
    }

    /** The figures of a year for a board, as a PDF. */
    @GET
    @Path("board-report")
    @Produces("application/pdf")
    public Response boardReport(@QueryParam("school") String school, @QueryParam("year") Integer year) {
        return file(insight.boardReport(school, year), "board-report.pdf");
    }

    private static Response file(Object content, String name) {
        return Response.ok(content)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }
}
