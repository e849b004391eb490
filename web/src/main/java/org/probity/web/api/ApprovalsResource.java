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
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.probity.ejb.approval.ApprovalService;
import org.probity.ejb.approval.ApprovalState;
import org.probity.ejb.approval.PolicyApprovalService;
import org.probity.ejb.policy.PolicyService;
import org.probity.persistence.approval.ApprovalStep;

/** How far the approval of a version is, and everything that is said with it but the signatures: these are {@code sign-offs}. */
@RequestScoped
@Path("policies/{id}/approval")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ApprovalsResource {
    @Inject
    ApprovalService approvals;

    @Inject
    PolicyApprovalService answers;

    @Inject
    PolicyService policies;

    @PathParam("id")
    String id;

    /**
     * The chain.
     *
     * @param waitedFor names of those who may sign now; empty for people who do not work on it
     * @param wanting how many more signatures it takes
     * @param objection why the caller does not sign now; absent when nothing stands against it
     * @param certificate SHA-256 of the certificate; absent before the approval is complete
     */
    public record State(
            List<Step> steps,
            List<String> waitedFor,
            int wanting,
            String objection,
            boolean mine,
            String certificate) {}

    /** One step; route, reference and days are absent until it is complete; {@code needed} 0 asks everybody. */
    public record Step(
            String body,
            String name,
            int needed,
            int signed,
            boolean complete,
            String route,
            String reference,
            LocalDate decided,
            boolean toRatify,
            LocalDate ratified) {
        static Step of(ApprovalStep step) {
            return new Step(
                    step.getBody().name(),
                    step.getName(),
                    step.getNeeded(),
                    step.getApprovals().size(),
                    step.isComplete(),
                    step.getRoute() == null ? null : step.getRoute().name(),
                    step.getReference(),
                    step.getDecidedOn(),
                    step.isToRatify(),
                    step.getRatifiedOn());
        }
    }

    /** Steps as in the rule approvalChain, such as {@code SLT} or {@code GOVERNING_BODY 3}; none: the rule counts again. */
    public record Chain(List<String> steps, Integer seen) {}

    /** Words that go with an answer: a comment, an interest, a reason. */
    public record Said(String text, Integer seen) {}

    @GET
    public State state() {
        ApprovalState state = approvals.state(id);
        return new State(
                state.steps().stream().map(Step::of).toList(),
                state.waitedFor(),
                state.wanting(),
                state.objection(),
                state.approve(),
                state.certificate());
    }

    /** Sets the chain of this policy from the next submission on. */
    @PUT
    @Path("chain")
    public State chain(Chain wanted) {
        require(wanted == null ? null : wanted.steps());
        approvals.setChain(id, seen(wanted.seen()), wanted.steps());
        return state();
    }

    /** The certificate, byte for byte as it was issued. */
    @GET
    @Path("certificate")
    @Produces("application/pdf")
    public byte[] certificate() {
        return approvals.certificate(id);
    }

    /** A comment on the whole text that everybody who works on it reads. */
    @POST
    @Path("comments")
    public State comment(Said said) {
        require(said);
        answers.comment(id, seen(said.seen()), said.text());
        return state();
    }

    /** An interest of the caller, who takes no part from then on. */
    @POST
    @Path("interests")
    public State declare(Said said) {
        require(said);
        answers.declareInterest(id, seen(said.seen()), said.text());
        return state();
    }

    /** Sends it back to its author with a reason. */
    @POST
    @Path("return")
    public State sendBack(Said said) {
        require(said);
        answers.sendBack(id, seen(said.seen()), said.text());
        return state();
    }

    /** Completes a step for which nobody is left who has not signed. */
    @POST
    @Path("settlement")
    public State settle(Seen wanted) {
        answers.settle(id, seen(wanted == null ? null : wanted.seen()));
        return state();
    }

    private int seen(Integer seen) {
        return seen == null ? policies.find(id).version().getVersion() : seen;
    }

    private static void require(Object sent) {
        if (sent == null) {
            throw new BadRequestException();
        }
    }
}
