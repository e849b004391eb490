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
import org.probity.ejb.evidence.RenditionRow;
import org.probity.ejb.evidence.RenditionService;
import org.probity.ejb.evidence.Shown;
import org.probity.persistence.evidence.Rendition;
import org.probity.persistence.evidence.RenditionCheck;

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

    /**
     * A copy.
     *
     * @param sha256 in hex, of the copy
     * @param passed whether a second person found that it hides what it must, so that it may leave; null before somebody looked
     * @param note what can still be seen, when it does not
     * @param mayCheck the caller can be the second person
     */
    public record Copy(
            String id,
            String purpose,
            String why,
            int boxes,
            Instant made,
            String by,
            long length,
            String sha256,
            Boolean passed,
            String checkedBy,
            Instant checked,
            String note,
            boolean mayCheck) {
        static Copy of(RenditionRow row) {
            Rendition rendition = row.copy();
            RenditionCheck check = row.check();
            return new Copy(
                    rendition.getPublicId(),
                    rendition.getPurpose().name(),
                    rendition.getWhy().name(),
                    rendition.getBoxes(),
                    rendition.getMade(),
                    rendition.getMadeBy().getName(),
                    rendition.getLength(),
                    rendition.getSha256(),
                    check == null ? null : check.isPassed(),
                    check == null ? null : check.getBy().getName(),
                    check == null ? null : check.getAt(),
                    check == null ? null : check.getNote(),
                    row.mayCheck());
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

    /** @param note needed when it does not hide all */
    public record Found(Boolean passed, String note) {}

    @POST
    @Path("{copy}/look")
    @Operation(summary = "Look at a copy to check it; goes into the chain of custody")
    public Shown look(@PathParam("copy") String copy) {
        return renditions.look(copy);
    }

    @POST
    @Path("{copy}/check")
    @Operation(summary = "Say whether it hides what it must; never its maker, and only after a look")
    @APIResponse(responseCode = "200", description = "The copy")
    public Copy check(@PathParam("copy") String copy, Found found) {
        renditions.check(copy, Given.is(Given.body(found).passed()), found.note());
        return Copy.of(renditions.find(copy));
    }

    @POST
    @Path("{copy}/file")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(summary = "Take a copy out, as a PNG; refused before a second person has checked it")
    public Response file(@PathParam("copy") String copy) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        renditions.download(copy, (name, type, length) -> content);
        return Response.ok(content.toByteArray())
                .header("Cache-Control", "no-store")
                .build();
    }
}
