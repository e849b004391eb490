package org.probity.web.insight;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.probity.ejb.insight.InsightService;
import org.probity.ejb.insight.InsightSheet;
import org.probity.web.shell.Attachment;

/** A report as a sheet, and the year's report to the board. */
@WebServlet({InsightFile.SHEET, InsightFile.BOARD})
public class InsightFile extends HttpServlet {
    static final String SHEET = "/insight/sheet";
    static final String BOARD = "/insight/board-report";

    private static final long serialVersionUID = 1L;

    @Inject
    transient InsightService insight;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String school = request.getParameter("school");
        Integer year = InsightReportView.number(request.getParameter("year"));
        if (request.getServletPath().equals(BOARD)) {
            Attachment.pdf("board-report.pdf").send(response, () -> insight.boardReport(school, year));
            return;
        }
        Integer page = InsightReportView.number(request.getParameter("page"));
        new Attachment("text/csv;charset=UTF-8", "figures.csv").send(response, () -> InsightSheet.of(
                        insight.report(request.getParameter("id"), school, year, page == null ? 0 : page))
                .getBytes(StandardCharsets.UTF_8));
    }
}
