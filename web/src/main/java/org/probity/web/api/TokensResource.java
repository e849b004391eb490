package org.probity.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.probity.ejb.account.SignIn;
import org.probity.ejb.account.SignInService;
import org.probity.ejb.account.TokenService;

/** Tokens for the API: opaque, twelve hours, revocable. */
@RequestScoped
@Path("tokens")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TokensResource {
    @Inject
    SignInService signIns;

    @Inject
    TokenService tokens;

    /** {@code code} is the one-time code of people who must have one, else absent. */
    public record Ask(String userName, String password, String code) {}

    public record Token(String token, Instant expires) {}

    /** 201 with the token; 401 when name, password or code is not right; 429 after too many attempts. */
    @POST
    public Response issue(Ask ask) {
        if (ask == null || ask.userName() == null || ask.password() == null) {
            return Problem.answer(
                    400, "Incomplete", "Send userName and password, and code where you have a one-time-code app.");
        }
        SignIn result = signIns.check(ask.userName(), ask.password(), ask.code());
        if (result instanceof SignIn.Welcome welcome) {
            TokenService.Issued issued = tokens.issue(welcome);
            return Response.status(201)
                    .entity(new Token(issued.token(), issued.expires()))
                    .build();
        }
        if (result instanceof SignIn.Wait wait) {
            return Problem.answer(429, "Too many attempts", "Try again after " + wait.until() + ".");
        }
        return Problem.answer(
                401,
                "Not signed in",
                result instanceof SignIn.CodeNeeded
                        ? "Send the six digits of your one-time-code app as code."
                        : "User name or password is not right.");
    }

    /** Ends every token of the caller. */
    @DELETE
    public void revoke() {
        tokens.revokeMine();
    }
}
