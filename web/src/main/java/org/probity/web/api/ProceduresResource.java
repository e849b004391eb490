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
import java.util.List;
import org.probity.ejb.procedure.DraftFile;
import org.probity.ejb.procedure.EditionFile;
import org.probity.ejb.procedure.FreshDraft;
import org.probity.ejb.procedure.ProcedureDraftService;
import org.probity.ejb.procedure.ProcedurePage;
import org.probity.ejb.procedure.ProcedureService;
import org.probity.ejb.procedure.StepChange;
import org.probity.ejb.rehearsal.Rehearsal;
import org.probity.ejb.rehearsal.RehearsalService;
import org.probity.persistence.procedure.StepKind;

/** Procedures: every version for reading; a draft that one writes and another agrees to; what past cases would have been under it. */
@RequestScoped
@Path("procedures")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProceduresResource {
    private static final String YAML = "application/yaml";

    @Inject
    ProcedureService procedures;

    @Inject
    ProcedureDraftService drafts;

    @Inject
    RehearsalService rehearsals;

    /** @param seen goes back with the next change */
    public record Draft(String id, int seen) {}

    /** @param seen absent: as it is now */
    public record Changes(Integer seen, List<StepChange> changes) {}

    /** @param text the whole file as YAML */
    public record Text(Integer seen, String text) {}

    /**
     * A further step.
     *
     * @param code its short name, such as second-look
     * @param kind such as CHECK or MEETING
     * @param behind code of the step that it follows
     */
    public record NewStep(Integer seen, String code, String title, String kind, String behind) {}

    /** @param from first day of new cases, 2027-01-01 */
    public record Wish(Integer seen, String from, String why) {}

    public record Decision(Integer seen, Boolean agree, String note) {}

    /** By title, 25 at a time. */
    @GET
    public ProcedurePage list(@QueryParam("after") String after, @QueryParam("before") String before) {
        return procedures.page(Given.either(after), Given.either(before));
    }

    /** One version with its steps and its picture (SVG). */
    @GET
    @Path("versions/{id}")
    public EditionFile version(@PathParam("id") String id) {
        return procedures.edition(id);
    }

    /** One version as the file that can be taken in again. */
    @GET
    @Path("versions/{id}/yaml")
    @Produces(YAML)
    public String versionYaml(@PathParam("id") String id) {
        return procedures.yaml(id);
    }

    /** Begins a draft of the procedure with this code, or gives the one in hand. */
    @POST
    @Path("{code}/draft")
    public Response begin(@PathParam("code") String code) {
        String id = drafts.begin(code);
        return Response.status(201)
                .entity(new Draft(id, drafts.file(id).seen()))
                .build();
    }

    /** Begins a procedure that does not exist yet, from its file. */
    @POST
    @Path("drafts")
    public Response beginNew(Text sent) {
        String id = drafts.beginNew(Given.body(sent).text());
        return Response.status(201)
                .entity(new Draft(id, drafts.file(id).seen()))
                .build();
    }

    /** How a new procedure would be with this text; nothing is stored. */
    @POST
    @Path("drafts/look")
    public DraftFile.Look lookNew(Text sent) {
        return drafts.lookNew(Given.body(sent).text());
    }

    /** New procedures that people work on, 25 at most. */
    @GET
    @Path("drafts")
    public List<FreshDraft> fresh() {
        return drafts.fresh();
    }

    @GET
    @Path("drafts/{id}")
    public DraftFile draft(@PathParam("id") String id) {
        return drafts.file(id);
    }

    @GET
    @Path("drafts/{id}/yaml")
    @Produces(YAML)
    public String draftYaml(@PathParam("id") String id) {
        return drafts.yaml(id);
    }

    /** What past cases would have been under the draft as it is stored. */
    @GET
    @Path("drafts/{id}/rehearsal")
    public Rehearsal rehearse(@PathParam("id") String id) {
        return rehearsals.rehearse(id);
    }

    /** How the draft would be with these changes; nothing is stored. */
    @POST
    @Path("drafts/{id}/look")
    public DraftFile.Look look(@PathParam("id") String id, Changes sent) {
        return drafts.look(id, Given.list(Given.body(sent).changes()));
    }

    /** How the draft would be with this text; nothing is stored. */
    @POST
    @Path("drafts/{id}/yaml/look")
    public DraftFile.Look look(@PathParam("id") String id, Text sent) {
        return drafts.look(id, Given.body(sent).text());
    }

    /** Stores changes at several steps, all or none. */
    @POST
    @Path("drafts/{id}/changes")
    public Draft change(@PathParam("id") String id, Changes sent) {
        Changes wanted = Given.body(sent);
        return new Draft(id, drafts.change(id, seen(id, wanted.seen()), Given.list(wanted.changes())));
    }

    /** Takes a whole file in, in place of the draft's text. */
    @PUT
    @Path("drafts/{id}/yaml")
    public Draft replace(@PathParam("id") String id, Text sent) {
        Text wanted = Given.body(sent);
        return new Draft(id, drafts.replace(id, seen(id, wanted.seen()), wanted.text()));
    }

    @POST
    @Path("drafts/{id}/steps")
    public Draft addStep(@PathParam("id") String id, NewStep sent) {
        NewStep wanted = Given.body(sent);
        StepKind kind = Given.choice("kind", wanted.kind(), StepKind.class);
        return new Draft(
                id, drafts.addStep(id, seen(id, wanted.seen()), wanted.code(), wanted.title(), kind, wanted.behind()));
    }

    @DELETE
    @Path("drafts/{id}/steps/{step}")
    public Draft removeStep(@PathParam("id") String id, @PathParam("step") String step) {
        return new Draft(id, drafts.removeStep(id, seen(id, null), step));
    }

    /** Asks a second person to publish it. Refused while a problem stands. */
    @POST
    @Path("drafts/{id}/request")
    public Draft ask(@PathParam("id") String id, Wish sent) {
        Wish wanted = Given.body(sent);
        return new Draft(id, drafts.ask(id, seen(id, wanted.seen()), Given.day("from", wanted.from()), wanted.why()));
    }

    /** Takes it back from the second person. */
    @DELETE
    @Path("drafts/{id}/request")
    public Draft takeBack(@PathParam("id") String id) {
        return new Draft(id, drafts.takeBack(id, seen(id, null)));
    }

    /** The second person agrees, which publishes it, or sends it back with a note. */
    @POST
    @Path("drafts/{id}/decision")
    public DraftFile decide(@PathParam("id") String id, Decision sent) {
        Decision wanted = Given.body(sent);
        drafts.decide(id, seen(id, wanted.seen()), Given.is(wanted.agree()), wanted.note());
        return drafts.file(id);
    }

    /** Gives the draft up. */
    @DELETE
    @Path("drafts/{id}")
    public void giveUp(@PathParam("id") String id) {
        drafts.giveUp(id, seen(id, null));
    }

    private int seen(String id, Integer wanted) {
        return wanted == null ? drafts.file(id).seen() : wanted;
    }
}
