package org.probity.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.probity.ejb.approval.PolicyApprovalService;
import org.probity.ejb.policy.PolicyDraftService;
import org.probity.ejb.policy.PolicyFile;
import org.probity.ejb.policy.PolicyService;
import org.probity.persistence.approval.ApprovalRoute;
import org.probity.persistence.approval.Consent;
import org.probity.persistence.policy.PolicyParticulars;
import org.probity.persistence.policy.Publication;
import org.probity.persistence.policy.SignOff;

/**
 * The way of one version from draft to force. The id in every address is the version's. An act that carries {@code seen} is refused
 * with 409 when somebody changed the version in between; without it the present state counts.
 */
@RequestScoped
@Path("policies/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PoliciesResource {
    @Inject
    PolicyService policies;

    @Inject
    PolicyDraftService drafts;

    @Inject
    PolicyApprovalService approvals;

    @PathParam("id")
    String id;

    /**
     * What a draft says about itself.
     *
     * @param title only the first version of a policy can have another one
     * @param ownerRole who looks after it; needed before it is submitted, like {@code audience} and {@code changeSummary}
     * @param nextReview 2027-06-03, 2027-06, 2027-summer or 2027; may be absent
     */
    public record Particulars(
            String title,
            String ownerRole,
            List<String> audience,
            String changeSummary,
            List<String> relatedPolicies,
            List<String> legalReferences,
            String nextReview,
            Integer reviewCycleMonths,
            Integer seen) {}

    /**
     * A submission; everything may be absent, but of a version that follows another one it must have been said once what its change is.
     *
     * @param changeSummary absent: as it is, else drafted from the comparison
     * @param material whether people are asked again to acknowledge it
     * @param materialReason why it is material or minor
     */
    public record Submit(String changeSummary, Boolean material, String materialReason, Integer seen) {}

    /**
     * An approval; everything may be absent.
     *
     * @param body that approves, such as Local governing body; else the one that the text names, else the governing body
     * @param title of the caller there, such as Chair; else the title of their post
     * @param minuteReference of the minute, or of the delegation; absent when there is none
     * @param route RESOLUTION, DELEGATED or CHAIRS_ACTION; else a resolution when there is a reference, and delegated when there is none
     * @param reason why the chair cannot wait for the meeting; needed with CHAIRS_ACTION
     * @param equality what was found about people with protected characteristics
     * @param bodyHash of the document that was read; when it is another one now, nothing is signed
     */
    public record Approve(
            String body,
            String title,
            String minuteReference,
            ApprovalRoute route,
            String reason,
            String equality,
            String bodyHash,
            Integer seen) {
        Consent consent() {
            return new Consent(route, body, title, minuteReference, reason, equality, bodyHash);
        }
    }

    /**
     * An approval as it is on record.
     *
     * @param bodyHash SHA-256 of the document in hex
     * @param signature Ed25519 in Base64 over the statement
     * @param statement what was signed: UTF-8, one fact a line
     */
    public record Approved(
            String id,
            String person,
            String body,
            String title,
            String minuteReference,
            Instant signed,
            String bodyHash,
            String statement,
            String signature,
            String keyId) {}

    /**
     * A publication.
     *
     * @param effectiveFrom first day in force
     * @param backdateReason needed when that day has passed
     * @param nextReview 2027-06-03, 2027-06, 2027-summer or 2027; without it and {@code reviewCycleMonths} what the text says, else
     *     every twelve months
     */
    public record Publish(
            LocalDate effectiveFrom,
            String backdateReason,
            String nextReview,
            Integer reviewCycleMonths,
            Integer seen) {}

    @GET
    public PolicyRecord find() {
        return PolicyRecord.of(policies.find(id));
    }

    /** The document that governors approve, byte for byte. */
    @GET
    @Path("pdf")
    @Produces("application/pdf")
    public byte[] document() {
        return policies.document(id);
    }

    /** The version of the same policy that was in force on a day, such as 2026-11-20. */
    @GET
    @Path("in-force")
    public PolicyRecord onDay(@QueryParam("on") String on) {
        LocalDate day = Given.day("on", Given.needed("on", on, "Say the day, such as 2026-11-20."));
        return PolicyRecord.of(policies.find(policies.onDay(id, day).getPublicId()));
    }

    /** Approvals so far. */
    @GET
    @Path("sign-offs")
    public List<Approved> signOffs() {
        return policies.find(id).signOffs().stream()
                .map(signed -> approved(signed.signOff()))
                .toList();
    }

    @PUT
    @Path("particulars")
    public PolicyRecord describe(Particulars wanted) {
        require(wanted);
        PolicyFile file = policies.find(id);
        PolicyParticulars particulars = new PolicyParticulars(
                wanted.ownerRole(),
                list(wanted.audience()),
                wanted.changeSummary(),
                list(wanted.relatedPolicies()),
                list(wanted.legalReferences()));
        String title = Objects.requireNonNullElse(
                wanted.title(), file.version().getPolicy().getTitle());
        drafts.describe(
                id,
                seen(wanted.seen(), file),
                title,
                particulars,
                PartialDates.read(wanted.nextReview()),
                wanted.reviewCycleMonths());
        return find();
    }

    /** Locks the text, prints the document and puts it before the governors. */
    @POST
    @Path("submission")
    public PolicyRecord submit(Submit sent) {
        Submit wanted = sent == null ? new Submit(null, null, null, null) : sent;
        PolicyDraftService.Change change = new PolicyDraftService.Change(
                Given.either(wanted.changeSummary()), wanted.material(), wanted.materialReason());
        drafts.submit(id, seen(wanted.seen(), policies.find(id)), change);
        return find();
    }

    /** Approves in the name of the caller, who cannot be its author; a draft is submitted in the same act. */
    @POST
    @Path("sign-offs")
    public Response signOff(Approve sent) {
        Approve wanted = sent == null ? new Approve(null, null, null, null, null, null, null, null) : sent;
        int seen = seen(wanted.seen(), policies.find(id));
        SignOff signOff = approvals.approve(id, seen, wanted.consent());
        return Response.status(201).entity(approved(signOff)).build();
    }

    /** Fixes from when the approved version holds. */
    @POST
    @Path("publication")
    public PolicyRecord publish(Publish wanted) {
        require(wanted);
        Publication terms = new Publication(
                wanted.effectiveFrom(),
                wanted.backdateReason(),
                PartialDates.read(wanted.nextReview()),
                wanted.reviewCycleMonths());
        approvals.publish(id, seen(wanted.seen(), policies.find(id)), terms);
        return find();
    }

    private static void require(Object body) {
        if (body == null) {
            throw new BadRequestException();
        }
    }

    private static int seen(Integer seen, PolicyFile file) {
        return seen == null ? file.version().getVersion() : seen;
    }

    private static List<String> list(List<String> sent) {
        return sent == null ? List.of() : sent;
    }

    private static Approved approved(SignOff signOff) {
        return new Approved(
                signOff.getPublicId(),
                signOff.getPerson().getName(),
                signOff.getBody(),
                signOff.getTitle(),
                signOff.getMinuteReference(),
                signOff.getSigned(),
                signOff.getBodyHash(),
                new String(signOff.statement(), StandardCharsets.UTF_8),
                Base64.getEncoder().encodeToString(signOff.getSignature()),
                signOff.getKeyId());
    }
}
