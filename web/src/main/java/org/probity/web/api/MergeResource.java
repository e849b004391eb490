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
import java.util.List;
import org.probity.ejb.policy.PolicyService;
import org.probity.ejb.policy.adoption.MergeFile;
import org.probity.ejb.policy.adoption.MergeService;
import org.probity.ejb.policy.compare.CompareService;
import org.probity.ejb.policy.compare.Comparison;
import org.probity.ejb.policy.compare.Redline;
import org.probity.persistence.policy.MergeDecision;
import org.probity.persistence.policy.PolicyVersion;

/** Versions held against one another: a school's text and the trust's new one, and any two texts. */
@RequestScoped
@Path("policies/{id}/changes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MergeResource {
    @Inject
    MergeService merges;

    @Inject
    CompareService comparisons;

    @Inject
    PolicyService policies;

    @PathParam("id")
    String id;

    /** The state of the school's version that the caller saw; may be absent. */
    public record Begin(Integer seen) {}

    /**
     * An answer.
     *
     * @param decision TAKE the trust's words, KEEP ours, BOTH: ours as a clause of our own
     * @param reason may be absent
     */
    public record Decide(String decision, String reason, Integer seen) {}

    /** A piece that differs; words that came stand in [+ +], words that went in [- -]. */
    public record Difference(String change, String words) {
        static List<Difference> of(List<Redline.Part> redline) {
            return redline.stream()
                    .filter(part -> !part.isSame())
                    .map(part -> new Difference(
                            part.change().name(),
                            part.pieces().stream().map(Difference::marked).reduce("", String::concat)))
                    .toList();
        }

        private static String marked(Redline.Piece piece) {
            return switch (piece.kind()) {
                case SAME -> piece.text();
                case ADDED -> "[+" + piece.text() + "+]";
                case REMOVED -> "[-" + piece.text() + "-]";
            };
        }
    }

    /**
     * What a merge will do, or has done.
     *
     * @param trustVersion id of the trust's version in force; null when none is
     * @param started whether the draft stands on that version already
     * @param follows what differs in the school's text before and after
     * @param kept words of the school that stay
     */
    public record Merge(
            String trustVersion,
            boolean started,
            List<Difference> follows,
            List<MergeFile.Kept> kept,
            List<MergeFile.Question> questions,
            int seen) {}

    /** What differs between two versions. */
    public record Compared(String from, String to, String summary, List<Difference> differences) {}

    /** What the trust's new version does to the school's text. */
    @GET
    public Merge look() {
        MergeFile file = merges.look(id);
        return new Merge(
                file.theirs() == null ? null : file.theirs().getPublicId(),
                file.started(),
                Difference.of(file.follows()),
                file.kept(),
                file.questions(),
                file.ours().getVersion());
    }

    /** Merges; the answer is the school's draft. */
    @POST
    public Response start(Begin wanted) {
        PolicyVersion draft = merges.start(id, seen(wanted == null ? null : wanted.seen()));
        return Response.status(201)
                .entity(PolicyRecord.of(policies.find(draft.getPublicId())))
                .build();
    }

    /** Answers one question of the draft. */
    @POST
    @Path("questions/{question}")
    public Merge decide(@PathParam("question") String question, Decide wanted) {
        MergeDecision decision = Given.choice(
                "decision",
                Given.needed("decision", Given.body(wanted).decision(), "Say TAKE, KEEP or BOTH."),
                MergeDecision.class);
        merges.decide(question, seen(wanted.seen()), decision, wanted.reason());
        return look();
    }

    /** This version against an earlier one, of whichever school. */
    @GET
    @Path("since")
    public Compared compare(@QueryParam("version") String earlier) {
        Comparison found = comparisons.compare(earlier, id);
        return new Compared(found.earlierName(), found.laterName(), found.summary(), Difference.of(found.redline()));
    }

    /** The same as a tagged PDF. */
    @GET
    @Path("since.pdf")
    @Produces("application/pdf")
    public byte[] print(@QueryParam("version") String earlier) {
        return comparisons.print(earlier, id);
    }

    private int seen(Integer seen) {
        return seen == null ? policies.find(id).version().getVersion() : seen;
    }
}
