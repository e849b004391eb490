package org.probity.web.register;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.probity.ejb.register.ReviewFeedService;
import org.probity.persistence.NotThere;

/** The calendar of reviews at its secret address, for calendar programs that cannot sign in. */
@WebServlet(ReviewFeed.PATH + "/*")
public class ReviewFeed extends HttpServlet {
    static final String PATH = "/public/reviews";

    private static final long serialVersionUID = 1L;

    @Inject
    transient ReviewFeedService feeds;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("");
        Optional<byte[]> calendar =
                path.matches("/[\\w-]{43}\\.ics") ? found(path.substring(1, path.length() - 4)) : Optional.empty();
        if (calendar.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/calendar; charset=UTF-8");
        response.setContentLength(calendar.get().length);
        response.getOutputStream().write(calendar.get());
    }

    private Optional<byte[]> found(String secret) {
        try {
            return Optional.of(feeds.calendar(secret));
        } catch (NotThere nobodys) {
            return Optional.empty();
        }
    }
}
