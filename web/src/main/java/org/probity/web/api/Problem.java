package org.probity.web.api;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/**
 * A problem document (RFC 9457): what is wrong in plain words, {@code detail} says what to do.
 *
 * @param errors the fields of the request that are wrong; absent when it is not about a field
 */
public record Problem(String type, String title, int status, String detail, List<FieldError> errors) {
    static final MediaType JSON = new MediaType("application", "problem+json");

    /** One field, and what to put there. */
    public record FieldError(String field, String detail) {}

    static Response answer(int status, String title, String detail) {
        return answer(new Problem("about:blank", title, status, detail, null));
    }

    static Response answer(String title, BadField bad) {
        List<FieldError> errors = List.of(new FieldError(bad.getField(), bad.getMessage()));
        return answer(new Problem("about:blank", title, 422, bad.getMessage(), errors));
    }

    private static Response answer(Problem problem) {
        return Response.status(problem.status()).type(JSON).entity(problem).build();
    }
}
