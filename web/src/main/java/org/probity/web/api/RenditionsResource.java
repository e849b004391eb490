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
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.probity.ejb.evidence.RenditionService;
import org.probity.persistence.evidence.Rendition;

/** Copies of a picture with parts blacked out (domain.md 4.4); the original stays as it is. */
@RequestScoped
@Path("evidence/{id}/renditions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RenditionsResource {
    @Inject
    RenditionService renditions;

    @PathParam("id")
    String id;

    /** @param sha256 in hex, of the copy */
    public record Copy(
            String id, String purpose, String why, int boxes, Instant made, String by, long length, String sha256) {
        static Copy of(Rendition rendition) {
            return new Copy(
                    rendition.getPublicId(),
                    rendition.getPurpose().name(),
                    rendition.getWhy().name(),
                    rendition.getBoxes(),
                    rendition.getMade(),
                    rendition.getMadeBy().getName(),
                    rendition.getLength(),
                    rendition.getSha256());
        }
    }

    /**
     * A copy to be made.
     *
     * @param purpose SUBJECT_COPY, PANEL_COPY, SAR_COPY or REPORTER_SUMMARY
     * @param why THIRD_PARTY, SAFEGUARDING, PRIVILEGE, PUPIL_IDENTITY or MALICIOUS_REMOVED
     * @param boxes each "10 20 30 5": per cent from the left, from the top, width, height
     */
    public record Ask(String purpose, String why, List<String> boxes) {}

    @GET
    @Operation(summary = "The copies that there are, oldest first")
    public List<Copy> list() {
        return renditions.list(id).stream().map(Copy::of).toList();
    }

    @POST
    @Operation(summary = "Make one")
    @APIResponse(responseCode = "201", description = "All copies")
    public Response redact(Ask ask) {
        renditions.redact(
                id,
                Given.choice("purpose", Given.body(ask).purpose(), Rendition.Purpose.class),
                Given.choice("why", ask.why(), Rendition.Why.class),
                String.join("\n", Given.list(ask.boxes())));
        return Response.status(201).entity(list()).build();
    }

    @POST
    @Path("{copy}/file")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(summary = "Take a copy out, as a PNG")
    public Response file(@PathParam("copy") String copy) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        renditions.download(copy, (name, type, length) -> content);
        return Response.ok(content.toByteArray())
                .header("Cache-Control", "no-store")
                .build();
    }
}
