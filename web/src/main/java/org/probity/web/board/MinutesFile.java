package org.probity.web.board;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.probity.ejb.board.BoardService;
import org.probity.persistence.NotThere;

/** An extract of minutes as it was printed. */
@WebServlet("/board/minutes")
public class MinutesFile extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient BoardService boards;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            byte[] pdf = boards.minutes(request.getParameter("id"));
            response.setContentType("application/pdf");
            response.setHeader("Content-Disposition", "attachment; filename=\"minutes.pdf\"");
            response.setContentLength(pdf.length);
            response.getOutputStream().write(pdf);
        } catch (NotThere nothing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
