package org.probity.web.register;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.probity.ejb.register.ReviewFeedService;
import org.probity.web.shell.CalendarFile;

/** The calendar of reviews at its secret address, for calendar programs that cannot sign in. */
@WebServlet(ReviewFeed.PATH + "/*")
public class ReviewFeed extends HttpServlet {
    static final String PATH = "/public/reviews";

    private static final long serialVersionUID = 1L;

    @Inject
    transient ReviewFeedService feeds;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        CalendarFile.send(request, response, feeds::calendar);
    }
}
