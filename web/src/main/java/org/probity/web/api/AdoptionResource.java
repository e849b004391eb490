package org.probity.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.probity.ejb.policy.PolicyService;
import org.probity.ejb.policy.adoption.AdoptionService;
import org.probity.ejb.policy.adoption.LocalFile;
import org.probity.ejb.policy.adoption.Standing;
import org.probity.ejb.policy.adoption.StandingService;
import org.probity.persistence.policy.PolicyPart;
import org.probity.persistence.policy.PolicyVersion;
import org.probity.persistence.policy.Strength;

/**
 * A text of the trust and what a school makes of it. The id is that of the trust's version for {@code locks}, {@code schools} and the
 * adoption itself, that of the school's draft for values and clauses.
 */
@RequestScoped
@Path("policies/{id}/adoption")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AdoptionResource {
    @Inject
    AdoptionService adoptions;

    @Inject
    StandingService standings;

    @Inject
    PolicyService policies;

    @PathParam("id")
    String id;

    /** Which school adopts. */
    public record Adopt(String school) {}

    /** Lineages of the pieces that schools cannot change; all others are open. */
    public record Locks(List<String> locked, Integer seen) {}

    /** What the school says, in words or codes by key; a list one entry a line. A blank value is open again. */
    public record Values(Map<String, String> values, Integer seen) {}

    /**
     * Words of the school.
     *
     * @param after lineage of the piece behind which a clause of the school's own stands; absent for the front
     * @param strength PROHIBITED, REQUIRED, ADVISED, RIGHT or INFORMATION; may be absent
     */
    public record Words(String after, String number, String text, String strength, Integer seen) {}

    /**
     * A piece of the school's draft.
     *
     * @param state LOCKED, OPEN, REPLACED or ADDED
     * @param trusts the trust's words where the school has its own instead, else null
     */
    public record Piece(String lineage, String state, String kind, String number, String text, String trusts) {}

    /** A place for a value, and what is said so far. */
    public record Value(String key, String label, String hint, String said) {}

    /** The school's draft. */
    public record Local(List<Piece> pieces, List<Value> values, int seen) {}

    /** Begins a school's policy with this version of the trust's text, which must be in force. */
    @POST
    public Response adopt(Adopt wanted) {
        PolicyVersion draft =
                adoptions.adopt(id, Given.needed("school", Given.body(wanted).school(), "Say which school adopts it."));
        return Response.status(201)
                .entity(PolicyRecord.of(policies.find(draft.getPublicId())))
                .build();
    }

    @GET
    public Local local() {
        LocalFile file = adoptions.local(id);
        return new Local(
                file.pieces().stream().map(AdoptionResource::piece).toList(),
                file.values().stream()
                        .map(value -> new Value(
                                value.parameter().key(),
                                value.parameter().label(),
                                value.parameter().hint(),
                                value.typed()))
                        .toList(),
                file.version().getVersion());
    }

    @PUT
    @Path("values")
    public Local fill(Values wanted) {
        Map<String, String> values = Given.body(wanted).values();
        adoptions.fill(id, seen(wanted.seen()), values == null ? Map.of() : new HashMap<>(values));
        return local();
    }

    /** A clause of the school's own. */
    @POST
    @Path("clauses")
    public Response add(Words wanted) {
        Strength strength = Given.choice("strength", Given.body(wanted).strength(), Strength.class);
        adoptions.add(id, seen(wanted.seen()), wanted.after(), wanted.number(), wanted.text(), strength);
        return Response.status(201).entity(local()).build();
    }

    /** The school's words in the place of an open clause, or other words for a clause of its own. */
    @PUT
    @Path("clauses/{lineage}")
    public Local replace(@PathParam("lineage") String lineage, Words wanted) {
        Strength strength = Given.choice("strength", Given.body(wanted).strength(), Strength.class);
        adoptions.replace(id, seen(wanted.seen()), lineage, wanted.text(), strength);
        return local();
    }

    /** The trust's words again, or a clause of the school's own taken out. */
    @DELETE
    @Path("clauses/{lineage}")
    public Local restore(@PathParam("lineage") String lineage, @QueryParam("seen") Integer seen) {
        adoptions.restore(id, seen(seen), lineage);
        return local();
    }

    /** Pieces of a text of the trust, each with its lineage and whether it is locked. */
    @GET
    @Path("locks")
    public List<Piece> pieces() {
        return policies.find(id).parts().stream()
                .map(part -> new LocalFile.Piece(
                        part,
                        part.provenance().getLineage(),
                        part.provenance().getHold().name(),
                        null,
                        false))
                .map(AdoptionResource::piece)
                .toList();
    }

    /** Says which pieces of a draft of the trust are locked. */
    @PUT
    @Path("locks")
    public List<Piece> lock(Locks wanted) {
        List<String> locked = Given.list(Given.body(wanted).locked());
        adoptions.lock(id, seen(wanted.seen()), Set.copyOf(locked));
        return pieces();
    }

    /** Schools that adopted the text, by their codes, 25 at a time, each with what it made of it. */
    @GET
    @Path("schools")
    public List<Standing.Row> schools(@QueryParam("after") String after) {
        return standings.page(id, after, null).rows();
    }

    /** How many versions went before their governors. */
    public record Submitted(int versions) {}

    /** Puts what follows the trust's version by itself, complete and untouched, before the governors of its schools. */
    @POST
    @Path("schools/submissions")
    public Submitted submitPrepared() {
        return new Submitted(standings.submitPrepared(id));
    }

    private int seen(Integer seen) {
        return seen == null ? policies.find(id).version().getVersion() : seen;
    }

    private static Piece piece(LocalFile.Piece piece) {
        PolicyPart part = piece.part();
        return new Piece(piece.lineage(), piece.state(), part.getKind(), part.number(), piece.words(), piece.trusts());
    }
}
