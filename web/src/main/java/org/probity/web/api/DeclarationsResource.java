package org.probity.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.probity.ejb.person.DeclarationPage;
import org.probity.ejb.person.DeclarationService;
import org.probity.ejb.person.NewDeclaration;
import org.probity.persistence.person.Declaration;
import org.probity.persistence.person.Relationship;

/** Relationships that staff declare (S2-38 to 40). */
@RequestScoped
@Path("declarations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DeclarationsResource {
    @Inject
    DeclarationService declarations;

    /** @param kind PARENT_OF, RELATIVE_OF, PARTNER_OF or CLOSE_FRIEND_OF; need: why they must be in touch */
    public record DeclarationAsk(String kind, String name, String need) {}

    /** @param school null for staff of the whole trust; ended null while it lasts */
    public record Declared(
            String id,
            String person,
            String school,
            String kind,
            String other,
            String need,
            LocalDate declared,
            LocalDate ended) {
        static Declared of(Declaration each, boolean own) {
            return new Declared(
                    each.getPublicId(),
                    own ? null : each.getPerson().getName(),
                    each.getSchool() == null ? null : each.getSchool().getCode(),
                    each.getKind().name(),
                    each.getOtherName(),
                    each.getNeed(),
                    each.getDeclared(),
                    each.getEnded());
        }
    }

    /** @param next id to pass as {@code after} for the page after; null on the last */
    public record Register(List<Declared> items, String next) {}

    @GET
    @Operation(summary = "The register, newest first, 25 at a time")
    public Register list(@QueryParam("after") String after) {
        DeclarationPage page = declarations.list(Given.either(after));
        return new Register(
                page.rows().stream().map(each -> Declared.of(each, false)).toList(), page.next());
    }

    @GET
    @Path("own")
    @Operation(summary = "The caller's own")
    public List<Declared> own() {
        return declarations.own().stream().map(each -> Declared.of(each, true)).toList();
    }

    @POST
    @Operation(summary = "Declare a relationship of the caller's own")
    @APIResponseSchema(value = Declared.class, responseCode = "201", responseDescription = "In the register")
    @APIResponse(responseCode = "422", description = "Something is missing; the detail says what")
    public Response declare(DeclarationAsk ask) {
        Declaration made = declarations.declare(new NewDeclaration(
                Given.choice("kind", Given.body(ask).kind(), Relationship.Kind.class), ask.name(), ask.need()));
        return Response.status(201).entity(Declared.of(made, true)).build();
    }

    @POST
    @Path("{id}/end")
    @Operation(summary = "It is no longer so; the tie still keeps the two out of each other's matters")
    @APIResponse(responseCode = "204", description = "Noted")
    public void end(@PathParam("id") String id) {
        declarations.end(id);
    }
}
