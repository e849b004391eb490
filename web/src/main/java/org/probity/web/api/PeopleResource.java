package org.probity.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.probity.ejb.person.PersonService;
import org.probity.ejb.person.PersonService.PersonRow;

/** People of the trust, to name them in reports and decisions. */
@RequestScoped
@Path("people")
@Produces(MediaType.APPLICATION_JSON)
public class PeopleResource {
    private static final int PAGE = 25;

    @Inject
    PersonService people;

    /** @param posts those held today, "Headteacher, Cedar School; Governor, Elm Primary School" */
    public record Person(String id, String name, String posts) {}

    /** @param next id to pass as {@code after} for the page after; null on the last */
    public record People(List<Person> items, String next) {}

    /**
     * By family name, 25 at a time.
     *
     * @param school code of a school where they have or had a post
     * @param start beginning of the family name
     */
    @GET
    @Operation(summary = "People by family name, 25 at a time")
    public People list(
            @QueryParam("school") String school, @QueryParam("start") String start, @QueryParam("after") String after) {
        PersonService.After place = Given.isBlank(after) ? null : people.place(after);
        List<PersonRow> found =
                people.list(Given.isBlank(school) ? null : Given.word(school), Given.either(start), place);
        List<PersonRow> page = found.subList(0, Math.min(PAGE, found.size()));
        return new People(
                page.stream()
                        .map(row -> new Person(row.publicId(), row.name(), row.posts()))
                        .toList(),
                found.size() > PAGE ? page.get(PAGE - 1).publicId() : null);
    }
}
