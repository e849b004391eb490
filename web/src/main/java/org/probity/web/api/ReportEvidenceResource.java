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
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.probity.ejb.breach.NewReport.SealedItem;
import org.probity.ejb.breach.NewReport.Upload;
import org.probity.ejb.evidence.EvidenceRow;
import org.probity.ejb.evidence.EvidenceService;
import org.probity.ejb.evidence.RefusedRow;

/** Evidence of a report and of the case that came of it. While an indecent image of a child is suspected no file is taken (HR-01). */
@RequestScoped
@Path("reports/{reference}/evidence")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReportEvidenceResource {
    @Inject
    EvidenceService evidence;

    @PathParam("reference")
    String reference;

    /**
     * One item.
     *
     * @param kind SCREEN_PRINT, PRIVATE_CHAT, EMAIL, CALL_LOG, FILE; SEALED_ITEM is the record of something locked away, without a file
     * @param sha256 in hex, of the bytes as they came in
     * @param closed in quarantine: nobody opens it (HR-02)
     */
    public record Item(
            String id,
            String kind,
            String description,
            String fileName,
            String sha256,
            Instant received,
            boolean closed,
            boolean sealed) {
        static Item of(EvidenceRow row) {
            return new Item(
                    row.publicId(),
                    row.kind().name(),
                    row.description(),
                    row.fileName(),
                    row.sha256(),
                    row.received(),
                    row.closed(),
                    row.sealed());
        }
    }

    /** @param content base64 */
    public record Captured(String fileName, String content) {
        Upload upload() {
            String encoded = Given.needed("files.content", content, "Give the bytes of the file in base64.");
            return new Upload(fileName, null, null, null, () -> Base64.getDecoder()
                    .wrap(new ByteArrayInputStream(encoded.getBytes(StandardCharsets.US_ASCII))));
        }
    }

    /** Where a suspected image is locked away. */
    public record Sealed(
            String what,
            String place,
            String sealNumber,
            String keyHolder,
            String policeCalled,
            String policeReference) {
        SealedItem item() {
            return new SealedItem(
                    what,
                    place,
                    sealNumber,
                    keyHolder,
                    Given.moment("sealed.policeCalled", policeCalled),
                    policeReference);
        }
    }

    /** @param capture how the files were captured */
    public record Ask(List<Captured> files, CaptureAsk capture, Sealed sealed) {}

    @GET
    @Operation(summary = "What there is, newest first, 25 at a time")
    public List<Item> list(@QueryParam("after") String after, @QueryParam("before") String before) {
        return evidence.list(reference, after, before).rows().stream()
                .map(Item::of)
                .toList();
    }

    @GET
    @Path("refused")
    @Operation(summary = "Files that the virus scanner refused, newest first, at most 200; nothing of them was kept")
    public List<RefusedRow> refused() {
        return evidence.refused(reference);
    }

    @POST
    @Operation(summary = "Add files in base64, or the record of a sealed item")
    @APIResponse(responseCode = "201", description = "The newest items")
    @APIResponse(responseCode = "422", description = "Not taken, and nothing was stored; the detail says why")
    public Response add(Ask ask) {
        List<Captured> files = Given.list(Given.body(ask).files());
        if (files.isEmpty() && ask.sealed() == null) {
            throw new BadField("files", "Send at least one file, or say where a sealed item is locked away.");
        }
        if (!files.isEmpty()) {
            add(files.stream().map(Captured::upload).toList(), CaptureAsk.orEmpty(ask.capture()));
        }
        if (ask.sealed() != null) {
            evidence.addSealed(reference, ask.sealed().item());
        }
        return stored();
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary =
                    "Add files as the parts \"file\" of a form; its other parts are called as the fields of a capture")
    @APIResponse(responseCode = "201", description = "The newest items")
    @APIResponse(responseCode = "422", description = "Not taken, and nothing was stored; the detail says why")
    public Response upload(List<EntityPart> parts) {
        List<Upload> files = parts.stream()
                .filter(part -> part.getName().equals("file"))
                .map(part -> new Upload(part.getFileName().orElse(null), null, null, null, part::getContent))
                .toList();
        if (files.isEmpty()) {
            throw new BadField("files", "Send at least one file, or say where a sealed item is locked away.");
        }
        add(files, CaptureAsk.of(parts));
        return stored();
    }

    private void add(List<Upload> files, CaptureAsk ask) {
        evidence.add(reference, files, ask.capture(), ask.given());
    }

    private Response stored() {
        return Response.status(201).entity(list(null, null)).build();
    }
}
