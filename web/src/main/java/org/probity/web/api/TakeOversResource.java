package org.probity.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.probity.ejb.breach.NewReport.Upload;
import org.probity.ejb.takeover.Fault;
import org.probity.ejb.takeover.Preview;
import org.probity.ejb.takeover.Preview.Came;
import org.probity.ejb.takeover.TakeOverService;
import org.probity.ejb.takeover.TakeOverService.Waiting;

/** Running cases, live warnings and old letters from elsewhere: looked at first, taken over whole, and nothing is sent. */
@RequestScoped
@Path("takeovers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TakeOversResource {
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    TakeOverService takeOvers;

    /** @param column empty when it is about the whole row or file */
    public record Wrong(String column, String words) {}

    /**
     * A row of a list.
     *
     * @param list CASES or WARNINGS
     * @param row its number there, from 1; the heads are row 1
     * @param what will be made of it; empty while something is wrong
     */
    public record Line(String list, int row, String title, String what, List<Wrong> faults) {}

    /**
     * A file as it was read; {@code seen} goes back with what is done to it.
     *
     * @param taken when it was taken over; absent until then
     * @param faultCount while there is one, nothing can be taken over
     * @param faults of the files, not of a row
     * @param cases what was taken over
     */
    public record File(
            String id,
            Instant made,
            Instant taken,
            int seen,
            int rowCount,
            int faultCount,
            List<Line> rows,
            List<Wrong> faults,
            List<Came> cases) {
        static File of(Preview preview) {
            return new File(
                    preview.id(),
                    preview.made(),
                    preview.taken(),
                    preview.seen(),
                    preview.rowCount(),
                    preview.faultCount(),
                    preview.rows().stream()
                            .map(row -> new Line(
                                    row.list().name(), row.number(), row.title(), row.what(), wrong(row.faults())))
                            .toList(),
                    wrong(preview.faults()),
                    preview.cases());
        }

        private static List<Wrong> wrong(List<Fault> faults) {
            return faults.stream()
                    .map(fault -> new Wrong(fault.column(), fault.words()))
                    .toList();
        }
    }

    @GET
    @Operation(summary = "The caller's own files that wait, newest first")
    public List<Waiting> waiting() {
        return takeOvers.waiting();
    }

    @GET
    @Path("template")
    @Produces({EXCEL, MediaType.APPLICATION_JSON})
    @Operation(summary = "The spreadsheet to fill in, with what to write in each column")
    public Response template() {
        return Response.ok(takeOvers.template(), EXCEL)
                .header("Content-Disposition", "attachment; filename=\"cases-to-take-over.xlsx\"")
                .build();
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary =
                    "Reads an Excel file (or two CSV files) as the part file and a zip archive of PDF letters as the part letters, and answers what they would do")
    @APIResponse(responseCode = "201", description = "The preview; no case begins by it")
    @APIResponse(responseCode = "422", description = "They cannot be read at all; the detail says why")
    public Response read(List<EntityPart> parts) {
        List<Upload> lists = parts.stream()
                .filter(part -> part.getName().equals("file"))
                .map(part -> new Upload(part.getFileName().orElse(null), null, null, null, part::getContent))
                .toList();
        EntityPart letters = parts.stream()
                .filter(part -> part.getName().equals("letters"))
                .findFirst()
                .orElse(null);
        String id = takeOvers.preview(lists, letters == null ? null : letters::getContent);
        return Response.status(201).entity(find(id)).build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "What each row would do, or what came of it; only for whoever sent the file")
    @APIResponse(responseCode = "404", description = "The caller sent no such file")
    public File find(@PathParam("id") String id) {
        return File.of(takeOvers.find(id));
    }

    @POST
    @Path("{id}/acceptance")
    @Operation(summary = "Takes all of it over in one act; nothing is sent to anybody")
    @APIResponse(responseCode = "409", description = "It is not as the caller saw it")
    @APIResponse(responseCode = "422", description = "A fault stands, or it was taken over before; nothing happened")
    public List<Came> accept(@PathParam("id") String id, Seen wanted) {
        return takeOvers.accept(id, seen(id, wanted));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Deletes a file that was not taken over, with its letters")
    public void giveUp(@PathParam("id") String id) {
        takeOvers.giveUp(id, seen(id, null));
    }

    private int seen(String id, Seen wanted) {
        return wanted == null || wanted.seen() == null ? takeOvers.find(id).seen() : wanted.seen();
    }
}
