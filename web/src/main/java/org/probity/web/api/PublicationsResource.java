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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.probity.ejb.publication.ChannelService;
import org.probity.ejb.publication.WebsiteService;
import org.probity.persistence.publication.ChannelUse;
import org.probity.persistence.publication.ContentReview;

/** Channels by which people were told of a version, and the websites of schools. */
@RequestScoped
@Path("publications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PublicationsResource {
    @Inject
    ChannelService channels;

    @Inject
    WebsiteService websites;

    /** A use of a channel; {@code channel} is WEBSITE, PORTAL, LETTER, NEWSLETTER, PROSPECTUS, TALK or PAPER. */
    public record Use(String channel, String day, String note) {}

    public record Used(String id, String channel, LocalDate day, String note, String notedBy) {
        static Used of(ChannelUse use) {
            return new Used(
                    use.getPublicId(),
                    use.getChannel().name(),
                    use.getUsed(),
                    use.getNote(),
                    use.getPerson().getName());
        }
    }

    /** Settings; {@code embedder} is the origin that may frame the list of policies. */
    public record Settings(String address, String embedder, Integer reviewMonths) {}

    public record Named(String person) {}

    /** What was decided about the content; {@code next} may be absent. */
    public record Review(String held, String attendees, String decisions, String next) {}

    public record Keeper(String id, String person, LocalDate since) {}

    public record Decided(LocalDate held, String attendees, String decisions, LocalDate next) {}

    public record Site(
            String school, Settings settings, List<Keeper> keepers, List<Decided> reviews, LocalDate nextReview) {}

    /** Channels used for a version, the latest first. */
    @GET
    @Path("{version}/channels")
    public List<Used> channels(@PathParam("version") String version) {
        return channels.of(version).uses().stream().map(Used::of).toList();
    }

    @POST
    @Path("{version}/channels")
    public Response use(@PathParam("version") String version, Use use) {
        ChannelUse kept = channels.note(
                version,
                Given.choice("channel", Given.body(use).channel(), ChannelUse.Channel.class),
                Given.day("day", use.day()),
                use.note());
        return Response.status(201).entity(Used.of(kept)).build();
    }

    @GET
    @Path("websites/{school}")
    public Site website(@PathParam("school") String school) {
        WebsiteService.Site site = websites.of(school);
        return new Site(
                site.school().getCode(),
                new Settings(
                        site.website().getAddress(),
                        site.website().getEmbedder(),
                        site.website().getReviewMonths()),
                site.keepers().stream()
                        .map(keeper -> new Keeper(
                                keeper.getPublicId(), keeper.getPerson().getName(), keeper.getStarts()))
                        .toList(),
                site.reviews().stream().map(PublicationsResource::decided).toList(),
                site.due());
    }

    private static Decided decided(ContentReview review) {
        return new Decided(review.getHeld(), review.getAttendees(), review.getDecisions(), review.getNext());
    }

    @PUT
    @Path("websites/{school}")
    public Site settle(@PathParam("school") String school, Settings settings) {
        Given.body(settings);
        websites.settle(
                school,
                settings.address(),
                settings.embedder(),
                settings.reviewMonths() == null ? 12 : settings.reviewMonths());
        return website(school);
    }

    /** Names somebody, by the person's id, who keeps the website from today on. */
    @POST
    @Path("websites/{school}/keepers")
    public Response name(@PathParam("school") String school, Named named) {
        websites.name(school, Given.body(named).person());
        return Response.status(201).entity(website(school)).build();
    }

    @DELETE
    @Path("websites/keepers/{keeper}")
    public void end(@PathParam("keeper") String keeper) {
        websites.end(keeper);
    }

    @POST
    @Path("websites/{school}/reviews")
    public Response review(@PathParam("school") String school, Review review) {
        Given.body(review);
        ContentReview kept = websites.review(
                school,
                Given.day("held", review.held()),
                new ContentReview.Outcome(review.attendees(), review.decisions(), Given.day("next", review.next())));
        return Response.status(201).entity(decided(kept)).build();
    }
}
