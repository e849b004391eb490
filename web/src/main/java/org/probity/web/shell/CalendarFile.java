package org.probity.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.ConfigProvider;
import org.omnifaces.util.Faces;
import org.probity.persistence.NotThere;

/** A calendar at a secret address, for calendar programs that cannot sign in. Whatever is wrong with the address, it is not there. */
public final class CalendarFile {
    private CalendarFile() {}

    /** Sends what the service has behind the secret that the address ends with. */
    public static void send(
            HttpServletRequest request, HttpServletResponse response, Function<String, byte[]> calendars)
            throws IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("");
        Optional<byte[]> calendar = path.matches("/[\\w-]{43}\\.ics")
                ? found(path.substring(1, path.length() - 4), calendars)
                : Optional.empty();
        if (calendar.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/calendar; charset=UTF-8");
        response.setContentLength(calendar.get().length);
        response.getOutputStream().write(calendar.get());
    }

    private static Optional<byte[]> found(String secret, Function<String, byte[]> calendars) {
        try {
            return Optional.of(calendars.apply(secret));
        } catch (NotThere nobodys) {
            return Optional.empty();
        }
    }

    /** The whole address, as a person copies it into a calendar program. */
    public static String address(String path, String secret) {
        String base = ConfigProvider.getConfig()
                .getOptionalValue("probity.base-url", String.class)
                .orElseGet(Faces::getRequestBaseURL);
        return base.replaceAll("/$", "") + path + "/" + secret + ".ics";
    }
}
