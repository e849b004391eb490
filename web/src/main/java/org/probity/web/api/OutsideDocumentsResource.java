package org.probity.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.probity.ejb.acknowledgement.OutsideDocumentService;
import org.probity.persistence.acknowledgement.OutsideDocument;

/** Documents from outside that people must have read, by their editions. */
@RequestScoped
@Path("outside-documents")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OutsideDocumentsResource {
    @Inject
    OutsideDocumentService documents;

    /** @param school code; null for the trust */
    public record Item(String id, String school, String title, String edition, String address, LocalDate since) {}

    /** A document that nobody has entered yet. */
    public record Add(String school, String title, String edition, String address) {}

    /** Its next edition. */
    public record Edition(String edition, String address) {}

    /** The id of what was entered. */
    public record Entered(String id) {}

    @GET
    public List<Item> list() {
        return documents.documents().stream()
                .map(OutsideDocumentsResource::item)
                .toList();
    }

    @POST
    public Response add(Add sent) {
        Add wanted = Given.body(sent);
        String school = Given.isBlank(wanted.school()) ? null : Given.word(wanted.school());
        String id = documents.add(school, wanted.title(), wanted.edition(), wanted.address());
        return Response.status(201).entity(new Entered(id)).build();
    }

    /** Whoever is asked for the edition before is asked again. */
    @POST
    @Path("{id}/editions")
    public Response renew(@PathParam("id") String id, Edition sent) {
        Edition wanted = Given.body(sent);
        return Response.status(201)
                .entity(new Entered(documents.renew(id, wanted.edition(), wanted.address())))
                .build();
    }

    private static Item item(OutsideDocument document) {
        return new Item(
                document.getPublicId(),
                document.getSchool() == null ? null : document.getSchool().getCode(),
                document.getTitle(),
                document.getEdition(),
                document.getAddress(),
                document.getHoldsFrom());
    }
}
