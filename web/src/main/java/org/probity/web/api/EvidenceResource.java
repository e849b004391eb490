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
import org.probity.ejb.evidence.EvidenceService;
import org.probity.ejb.evidence.EvidenceSheet;
import org.probity.persistence.breach.Evidence;
import org.probity.persistence.evidence.CustodyEntry;

/** One item of evidence: how it was captured, through whose hands it went, and the acts that its chain of custody keeps. */
@RequestScoped
@Path("evidence/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EvidenceResource {
    @Inject
    EvidenceService evidence;

    @PathParam("id")
    String id;

    /** @param act RECEIVED, VIEWED, DOWNLOADED, HANDED_OUT, SEALED or SEAL_BROKEN
     * @param by null for somebody without an account */
    public record Link(String act, Instant at, String by, String toWhom, String reason) {
        static Link of(CustodyEntry entry) {
            return new Link(
                    entry.getAct().name(),
                    entry.getAt(),
                    entry.getBy() == null ? null : entry.getBy().getName(),
                    entry.getToWhom(),
                    entry.getReason());
        }
    }

    /**
     * The item.
     *
     * @param virusCheck CLEAN or NOT_ASKED; null without a file
     * @param closedSince in quarantine since then (HR-02); null when it is not
     * @param storageKey where its bytes lie, for the police; null when it is not in quarantine
     */
    public record Item(
            String id,
            String reference,
            String kind,
            String description,
            String platform,
            String address,
            boolean noAddress,
            Instant postedAt,
            boolean undated,
            Instant capturedAt,
            String capturedBy,
            String device,
            String fileName,
            String mediaType,
            Long length,
            String sha256,
            String virusCheck,
            Instant received,
            Instant closedSince,
            String storageKey,
            boolean sealed,
            boolean permitted,
            List<Link> custody) {
        static Item of(EvidenceSheet sheet) {
            Evidence item = sheet.item();
            return new Item(
                    item.getPublicId(),
                    item.getMatter().getReference(),
                    item.getKind().name(),
                    item.getDescription(),
                    item.getSighting().getPlatform(),
                    item.getSighting().getWebAddress(),
                    item.getSighting().isNoAddress(),
                    item.getPostedAt(),
                    item.isUndated(),
                    item.getCapturedAt(),
                    item.getCapturedBy(),
                    item.getDevice(),
                    item.getFileName(),
                    item.getMediaType(),
                    item.getLength(),
                    item.getSha256(),
                    item.getChecked() == null ? null : item.getChecked().name(),
                    item.getReceived(),
                    sheet.closed(),
                    sheet.storageKey(),
                    sheet.sealed(),
                    sheet.permitted(),
                    sheet.chain().stream().map(Link::of).toList());
        }
    }

    /** @param toWhom for handing out alone */
    public record Why(String reason, String toWhom) {}

    @GET
    @Operation(summary = "How it was captured and through whose hands it went; never its content")
    @APIResponse(responseCode = "404", description = "There is none for this caller")
    public Item find() {
        return Item.of(evidence.find(id));
    }

    @POST
    @Path("file")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(summary = "Take the file out as it came in; goes into the chain of custody with its reason")
    @APIResponse(responseCode = "200", description = "The bytes")
    @APIResponse(responseCode = "422", description = "Closed, sealed, without permission, or without a reason")
    public Response file(Why why) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        evidence.download(id, Given.body(why).reason(), (name, type, length) -> content);
        return Response.ok(content.toByteArray())
                .header("Cache-Control", "no-store")
                .build();
    }

    @POST
    @Path("hand-outs")
    @Operation(summary = "Record that it was handed out to somebody outside")
    public Item handOut(Why why) {
        evidence.handOut(id, Given.body(why).toWhom(), why.reason());
        return find();
    }

    @POST
    @Path("seals")
    @Operation(summary = "Seal it: nobody opens it before the seal is broken")
    public Item seal(Why why) {
        evidence.seal(id, Given.body(why).reason());
        return find();
    }

    @POST
    @Path("broken-seals")
    @Operation(summary = "Break its seal")
    public Item breakSeal(Why why) {
        evidence.breakSeal(id, Given.body(why).reason());
        return find();
    }
}
