package org.probity.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.probity.ejb.approval.PolicyApprovalService;
import org.probity.ejb.policy.PolicyDraftService;
import org.probity.ejb.policy.PolicyService;
import org.probity.persistence.policy.PolicyStatus;
import org.probity.persistence.policy.PolicyVersion;

/** Turns that a version takes beside its way into force: another one begins from it, it becomes a draft again, it ends. */
@RequestScoped
@Path("policies/{id}/course")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PolicyCourseResource {
    @Inject
    PolicyService policies;

    @Inject
    PolicyDraftService drafts;

    @Inject
    PolicyApprovalService approvals;

    @PathParam("id")
    String id;

    /**
     * A turn.
     *
     * @param reason in one's own words, kept; needed for everything but the next version
     * @param seen state of the version that the caller saw; may be absent
     */
    public record Turn(String reason, Integer seen) {}

    /** Begins the draft of the next version with the text of this one; the answer is the draft. */
    @POST
    @Path("next")
    public Response next(Turn sent) {
        String next = drafts.startNext(id, seen(sent)).getPublicId();
        return Response.status(201).entity(PolicyRecord.of(policies.find(next))).build();
    }

    /** Out of review again, so that it can be changed. */
    @POST
    @Path("draft")
    public PolicyRecord takeBack(Turn sent) {
        drafts.takeBack(id, seen(sent), Given.body(sent).reason());
        return PolicyRecord.of(policies.find(id));
    }

    /** Gives a draft up, and withdraws any other version without another in its place. */
    @POST
    @Path("end")
    public Response end(Turn sent) {
        PolicyVersion version = policies.find(id).version();
        if (version.getStatus() == PolicyStatus.DRAFT) {
            drafts.giveUp(id, seen(sent), Given.body(sent).reason());
        } else {
            approvals.withdraw(id, seen(sent), Given.body(sent).reason());
        }
        return Response.noContent().build();
    }

    private int seen(Turn sent) {
        return sent == null || sent.seen() == null ? policies.find(id).version().getVersion() : sent.seen();
    }
}
