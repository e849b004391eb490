package org.probity.web.calendar;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.probity.ejb.casework.DeadlineFeedService;
import org.probity.web.shell.CalendarFile;

/** Somebody's own dates at their secret address, for calendar programs that cannot sign in. */
@WebServlet(DeadlineFeed.PATH + "/*")
public class DeadlineFeed extends HttpServlet {
    static final String PATH = "/public/dates";

    private static final long serialVersionUID = 1L;

    @Inject
    transient DeadlineFeedService feeds;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        CalendarFile.send(request, response, feeds::calendar);
    }
}
