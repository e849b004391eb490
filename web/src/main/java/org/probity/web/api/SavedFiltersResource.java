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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.probity.ejb.search.KeptFilter;
import org.probity.ejb.search.SavedFilterService;
import org.probity.persistence.search.FilterPlace;

/** Filters of lists that the caller keeps: their own alone, fifty at most. */
@RequestScoped
@Path("saved-filters")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SavedFiltersResource {
    @Inject
    SavedFilterService filters;

    /**
     * A filter.
     *
     * @param place CASES, REPORTS or SEARCH
     * @param choices of cases {@code state}, {@code kind} and {@code due}, of reports {@code state}, of a search {@code words}
     */
    public record Kept(String id, String place, String name, Map<String, String> choices) {
        static Kept of(KeptFilter filter) {
            return new Kept(filter.publicId(), filter.place().name(), filter.name(), filter.choices());
        }
    }

    public record Keep(String place, String name, Map<String, String> choices) {}

    public record Made(String id) {}

    @GET
    public List<Kept> list(@QueryParam("place") String place) {
        return filters.list(Given.choice("place", place, FilterPlace.class)).stream()
                .map(Kept::of)
                .toList();
    }

    @GET
    @Path("{id}")
    public Kept find(@PathParam("id") String id) {
        return Kept.of(filters.find(id));
    }

    @POST
    public Response keep(Keep sent) {
        Keep wanted = Given.body(sent);
        String place = Given.needed("place", wanted.place(), "Say of which list: CASES, REPORTS or SEARCH.");
        String id = filters.save(
                Given.choice("place", place, FilterPlace.class),
                wanted.name(),
                wanted.choices() == null ? Map.of() : wanted.choices());
        return Response.status(201).entity(new Made(id)).build();
    }

    @DELETE
    @Path("{id}")
    public void forget(@PathParam("id") String id) {
        filters.delete(id);
    }
}
