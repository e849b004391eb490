package org.probity.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.probity.ejb.statement.LinkedPage;
import org.probity.ejb.statement.LinkedStatementService;
import org.probity.ejb.statement.Signing;

/** What somebody does behind the link that was mailed to them. Any link that does not work, for whatever reason, is 404. */
@RequestScoped
@Path("public/statements/{token}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PublicStatementsResource {
    @Inject
    LinkedStatementService statements;

    @PathParam("token")
    String token;

    /**
     * What there is to write, or to read and correct.
     *
     * @param kind STATEMENT or NOTES
     * @param given what to write about, or the notes
     * @param text what was written so far, as it was typed
     * @param due the last day of the link
     * @param declaration what whoever signs says of it
     */
    public record Asked(
            String kind,
            String school,
            String askedBy,
            String name,
            String given,
            LocalDate heldOn,
            String text,
            LocalDate due,
            String declaration) {
        static Asked of(LinkedPage page) {
            return new Asked(
                    page.kind().name(),
                    page.school(),
                    page.asker(),
                    page.name(),
                    page.given(),
                    page.heldOn(),
                    page.words(),
                    page.due(),
                    page.declaration());
        }
    }

    /** @param text kept as it is */
    public record Draft(String text) {}

    /**
     * What is signed.
     *
     * @param text null: what was kept
     * @param agreed the declaration is made
     * @param name typed to sign
     */
    public record Signature(String text, Boolean agreed, String name) {}

    @GET
    @SecurityRequirements
    @Operation(summary = "What somebody is asked to write, or to read and correct; asking changes nothing")
    @APIResponse(responseCode = "404", description = "The link was used or revoked, is too old or never was one")
    public Asked find() {
        return Asked.of(statements.find(token));
    }

    @PUT
    @SecurityRequirements
    @Operation(summary = "Keep what was written so far")
    public Asked keep(Draft sent) {
        statements.keep(token, Given.body(sent).text());
        return find();
    }

    @POST
    @Path("signature")
    @SecurityRequirements
    @Operation(summary = "Sign it: it is locked, becomes evidence, and the link stops working")
    @APIResponse(responseCode = "204", description = "Signed")
    @APIResponse(responseCode = "422", description = "Something is missing; nothing was signed")
    public void sign(Signature sent) {
        Signature given = Given.body(sent);
        String text = given.text() == null ? statements.find(token).words() : given.text();
        statements.sign(token, new Signing(text, Given.is(given.agreed()), given.name()));
    }
}
