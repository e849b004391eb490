package org.probity.web.board;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.probity.ejb.board.BoardService;
import org.probity.web.shell.Attachment;

/** An extract of minutes as it was printed. */
@WebServlet("/board/minutes")
public class MinutesFile extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient BoardService boards;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Attachment.pdf("minutes.pdf").send(response, () -> boards.minutes(request.getParameter("id")));
    }
}
