package org.probity.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.probity.ejb.person.bulk.Column;
import org.probity.ejb.person.bulk.LeaverService;
import org.probity.ejb.person.bulk.PeopleImportService;
import org.probity.ejb.person.bulk.PeopleImportService.Fed;
import org.probity.ejb.person.bulk.PeopleImportService.LineRow;
import org.probity.ejb.person.bulk.PeopleImportService.Summary;
import org.probity.ejb.person.bulk.Verdict;
import org.probity.persistence.person.Post;

/** People in bulk: lists that are looked at first, and a feed of joiners and leavers that is taken at once. */
@RequestScoped
@Path("people")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PeopleImportsResource {
    private static final int LARGEST = 5 * 1024 * 1024 + 1;
    private static final int PAGE = 25;

    @Inject
    PeopleImportService imports;

    @Inject
    LeaverService leavers;

    /** A list; {@code seen} goes back with what is done to it. */
    public record Imported(
            String id, String fileName, String state, int fresh, int changed, int same, int wrong, int seen) {}

    /** @param next line to pass as {@code after} for the page after; null on the last */
    public record Lines(List<LineRow> items, Integer next) {}

    /** The state that the caller saw; without it the present one counts. */
    public record Seen(Integer seen) {}

    /** What became of the lines. */
    public record Taken(int fresh, int changed, int same, int leftOut) {}

    /** A post proposed to end. */
    public record Leaver(String post, String person, String title, String school) {}

    /** @param next id to pass as {@code after} for the page after; null on the last */
    public record Leavers(List<Leaver> items, String next) {}

    /**
     * Who has left.
     *
     * @param posts ids
     * @param lastDay 2026-12-31
     */
    public record Ending(List<String> posts, String lastDay) {}

    /**
     * Somebody who joins, changes or leaves; a leaver has a day in {@code to}.
     *
     * @param number by which the other system knows the person; else the e-mail address tells who it is
     * @param school code or name; empty for the trust
     * @param role code or name
     * @param kind of person, such as TEACHER
     * @param from 2026-09-01
     */
    public record Feed(
            String number,
            String honorific,
            String given,
            String family,
            String email,
            String school,
            String role,
            String kind,
            String post,
            String from,
            String to) {
        private Map<Column, String> cells() {
            Map<Column, String> cells = new EnumMap<>(Column.class);
            cells.put(Column.NUMBER, text(number));
            cells.put(Column.HONORIFIC, text(honorific));
            cells.put(Column.GIVEN, text(given));
            cells.put(Column.FAMILY, text(family));
            cells.put(Column.EMAIL, text(email));
            cells.put(Column.SCHOOL, text(school));
            cells.put(Column.ROLE, text(role));
            cells.put(Column.KIND, text(kind));
            cells.put(Column.POST, text(post));
            cells.put(Column.FROM, text(from));
            cells.put(Column.TO, text(to));
            return cells;
        }

        private static String text(String given) {
            return given == null ? "" : given;
        }
    }

    @POST
    @Path("imports")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Reads a list of people, sent as the part file, and answers what it would do")
    public Response read(@FormParam("file") EntityPart file) throws IOException {
        if (file == null) {
            return Problem.answer(400, "No file", "Send the list as the part \"file\" of a multipart form.");
        }
        try (InputStream content = file.getContent()) {
            String id = imports.preview(file.getFileName().orElse("people.csv"), content.readNBytes(LARGEST));
            return Response.status(201).entity(imported(id)).build();
        }
    }

    @GET
    @Path("imports/{id}")
    public Imported find(@PathParam("id") String id) {
        return imported(id);
    }

    /** Lines in the order of the file, 25 at a time. */
    @GET
    @Path("imports/{id}/lines")
    public Lines lines(
            @PathParam("id") String id, @QueryParam("verdict") String verdict, @QueryParam("after") int after) {
        List<LineRow> found = imports.lines(id, Given.choice("verdict", verdict, Verdict.class), after);
        List<LineRow> page = found.subList(0, Math.min(PAGE, found.size()));
        return new Lines(page, found.size() > PAGE ? page.get(PAGE - 1).line() : null);
    }

    /** Takes all good lines in. */
    @POST
    @Path("imports/{id}/application")
    public Taken apply(@PathParam("id") String id, Seen wanted) {
        Map<Verdict, Integer> done = imports.apply(id, seen(id, wanted));
        return new Taken(
                done.getOrDefault(Verdict.NEW, 0),
                done.getOrDefault(Verdict.CHANGED, 0),
                done.getOrDefault(Verdict.SAME, 0),
                done.getOrDefault(Verdict.WRONG, 0));
    }

    /** Gives the list up. */
    @DELETE
    @Path("imports/{id}")
    public void giveUp(@PathParam("id") String id) {
        imports.giveUp(id, seen(id, null));
    }

    /** Posts that the list, once it was taken in, does not name, 25 at a time. */
    @GET
    @Path("imports/{id}/leavers")
    public Leavers leavers(@PathParam("id") String id, @QueryParam("after") String after) {
        List<Post> found = leavers.leavers(id, Given.either(after));
        List<Post> page = found.subList(0, Math.min(PAGE, found.size()));
        return new Leavers(
                page.stream()
                        .map(post -> new Leaver(
                                post.getPublicId(),
                                post.getPerson().getName(),
                                post.getTitle(),
                                post.getSchool().getCode()))
                        .toList(),
                found.size() > PAGE ? page.get(PAGE - 1).getPublicId() : null);
    }

    /** Ends some of them. */
    @POST
    @Path("imports/{id}/leavers")
    public void end(@PathParam("id") String id, Ending wanted) {
        Ending ending = Given.body(wanted);
        leavers.end(id, Given.list(ending.posts()), Given.day("lastDay", ending.lastDay()));
    }

    /** Joiners and leavers as another system reports them; each answer says what became of it. Told twice, it changes nothing. */
    @POST
    @Path("feed")
    public List<Fed> feed(List<Feed> sent) {
        return imports.feed(Given.body(sent).stream().map(Feed::cells).toList());
    }

    private int seen(String id, Seen wanted) {
        return wanted == null || wanted.seen() == null ? imports.find(id).list().getVersion() : wanted.seen();
    }

    private Imported imported(String id) {
        Summary found = imports.find(id);
        return new Imported(
                id,
                found.list().getFileName(),
                found.list().getState().name(),
                found.count(Verdict.NEW),
                found.count(Verdict.CHANGED),
                found.count(Verdict.SAME),
                found.count(Verdict.WRONG),
                found.list().getVersion());
    }
}
