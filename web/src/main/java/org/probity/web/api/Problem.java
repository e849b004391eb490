package org.probity.web.api;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** A problem document (RFC 9457): what is wrong in plain words, {@code detail} says what to do. */
public record Problem(String type, String title, int status, String detail) {
    static final MediaType JSON = new MediaType("application", "problem+json");

    static Response answer(int status, String title, String detail) {
        return Response.status(status)
                .type(JSON)
                .entity(new Problem("about:blank", title, status, detail))
                .build();
    }
}
