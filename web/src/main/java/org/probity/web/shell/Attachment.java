package org.probity.web.shell;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.probity.persistence.NotThere;

/** A file that a browser saves under a name. Where there is none for whoever asks, the page is not there. */
public record Attachment(String type, String name) {
    public static Attachment pdf(String name) {
        return new Attachment("application/pdf", name);
    }

    /** Sends what the service gives. */
    public void send(HttpServletResponse response, Supplier<byte[]> file) throws IOException {
        Optional<byte[]> content = content(file);
        if (content.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(type);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setContentLength(content.get().length);
        response.getOutputStream().write(content.get());
    }

    private static Optional<byte[]> content(Supplier<byte[]> file) {
        try {
            return Optional.of(file.get());
        } catch (NotThere nothing) {
            return Optional.empty();
        }
    }
}
