package org.probity.web.takeover;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.probity.ejb.takeover.TakeOverService;
import org.probity.web.shell.Attachment;

/** The spreadsheet to fill in. */
@WebServlet("/takeover/template.xlsx")
public class TakeoverTemplate extends HttpServlet {
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final long serialVersionUID = 1L;

    @Inject
    transient TakeOverService takeOvers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        new Attachment(EXCEL, "cases-to-take-over.xlsx").send(response, takeOvers::template);
    }
}
