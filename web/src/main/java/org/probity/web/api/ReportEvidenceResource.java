package org.probity.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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
import org.probity.ejb.breach.BreachService;
import org.probity.ejb.breach.NewReport.SealedItem;
import org.probity.ejb.breach.NewReport.Upload;
import org.probity.persistence.breach.Evidence;

/** Evidence added to a report by those who decide on it. While an indecent image of a child is suspected no file is taken (HR-01). */
@RequestScoped
@Path("reports/{reference}/evidence")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReportEvidenceResource {
    @Inject
    BreachService breaches;

    @PathParam("reference")
    String reference;

    /**
     * One item.
     *
     * @param kind such as SCREENSHOT; SEALED_ITEM is the record of something locked away, without a file
     * @param sha256 of the bytes as they came in
     */
    public record Item(String id, String kind, String description, String fileName, String sha256, Instant received) {
        static Item of(Evidence evidence) {
            return new Item(
                    evidence.getPublicId(),
                    evidence.getKind().name(),
                    evidence.getDescription(),
                    evidence.getFileName(),
                    evidence.getSha256(),
                    evidence.getReceived());
        }
    }

    /**
     * A file.
     *
     * @param capturedAt 2026-11-18T16:45, London time
     * @param content base64, at most 10 MB of bytes
     */
    public record Captured(String fileName, String description, String capturedAt, String capturedBy, String content) {
        Upload upload() {
            String encoded = Given.needed("files.content", content, "Give the bytes of the file in base64.");
            return new Upload(
                    fileName,
                    description,
                    Given.moment("files.capturedAt", capturedAt),
                    capturedBy,
                    () -> Base64.getDecoder()
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

    public record Ask(List<Captured> files, Sealed sealed) {}

    @GET
    @Operation(summary = "What there is, in the order in which it came in")
    public List<Item> list() {
        return breaches.find(reference).evidence().stream().map(Item::of).toList();
    }

    @POST
    @Operation(summary = "Add files in base64, or the record of a sealed item")
    @APIResponse(responseCode = "201", description = "All items of the report")
    @APIResponse(responseCode = "422", description = "Not taken, and nothing was stored; the detail says why")
    public Response add(Ask ask) {
        List<Captured> files = Given.list(Given.body(ask).files());
        return add(
                files.stream().map(Captured::upload).toList(),
                ask.sealed() == null ? null : ask.sealed().item());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Add files as the parts \"file\" of a form")
    @APIResponse(responseCode = "201", description = "All items of the report")
    @APIResponse(responseCode = "422", description = "Not taken, and nothing was stored; the detail says why")
    public Response upload(List<EntityPart> parts) {
        return add(
                parts.stream()
                        .filter(part -> part.getName().equals("file"))
                        .map(part -> new Upload(part.getFileName().orElse(null), null, null, null, part::getContent))
                        .toList(),
                null);
    }

    private Response add(List<Upload> files, SealedItem sealed) {
        if (files.isEmpty() && sealed == null) {
            throw new BadField("files", "Send at least one file, or say where a sealed item is locked away.");
        }
        breaches.addEvidence(reference, files, sealed);
        return Response.status(201).entity(list()).build();
    }
}
