package org.probity.web.api;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Set;

/**
 * Everything in the API needs a token but asking for one and what members of the public do: report, answer or sign by a link, check
 * a document, read what is public.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class SignedInOnly implements ContainerRequestFilter {
    private static final List<String> OPEN_BELOW =
            List.of("GET public/", "PUT public/statements/", "POST public/statements/");
    private static final Set<String> OPEN = Set.of(
            "POST tokens",
            "POST public-reports",
            "POST public-reports/status",
            "POST public-reports/messages",
            "POST public-concerns",
            "POST public-concerns/status",
            "POST public-concerns/messages",
            "POST public-concerns/further",
            "POST verifications",
            "GET verifications/key",
            "POST public-acknowledgements",
            "POST public-acknowledgements/reading",
            "POST public-acknowledgements/decline");

    @Override
    public void filter(ContainerRequestContext request) {
        String wanted =
                request.getMethod() + " " + request.getUriInfo().getPath().replaceAll("^/|/$", "");
        boolean open = OPEN.contains(wanted) || OPEN_BELOW.stream().anyMatch(wanted::startsWith);
        if (request.getSecurityContext().getUserPrincipal() == null && !open) {
            Response problem = Problem.answer(
                    401, "Sign in first", "Ask for a token at POST /api/v1/tokens and send it as a bearer token.");
            request.abortWith(Response.fromResponse(problem)
                    .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                    .build());
        }
    }
}
