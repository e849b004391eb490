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
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.probity.ejb.acknowledgement.CampaignFile;
import org.probity.ejb.acknowledgement.CampaignPage;
import org.probity.ejb.acknowledgement.CampaignService;
import org.probity.ejb.acknowledgement.NewCampaign;
import org.probity.ejb.acknowledgement.TextChoice;
import org.probity.persistence.acknowledgement.Audience;
import org.probity.persistence.acknowledgement.Campaign;
import org.probity.persistence.person.PersonCategory;

/** Campaigns: asking an audience for one or many texts. */
@RequestScoped
@Path("campaigns")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CampaignsResource {
    @Inject
    CampaignService campaigns;

    /**
     * A campaign as it is wanted.
     *
     * @param school code of the school that asks; absent for the trust
     * @param kind ASKED (usual) or INDUCTION, for people alone who start from today on
     * @param schools codes; absent for all; only the trust chooses
     * @param people kinds of people of domain.md 9.6, such as TEACHER or SUPPLY
     * @param roles codes of roles, such as HT
     * @param versions ids of policy versions in force
     * @param documents ids of editions from outside
     * @param dueDays absent for what the reminder rule says
     * @param renewsOn first day on which it is asked again, every year from then on
     */
    public record Ask(
            String school,
            String kind,
            String title,
            String statement,
            List<String> schools,
            List<String> people,
            List<String> roles,
            List<String> versions,
            List<String> documents,
            Integer dueDays,
            LocalDate renewsOn,
            List<Question> questions) {}

    /** A question about one of the versions; {@code correct} counts the choices from 0. */
    public record Question(String version, String clause, String question, List<String> choices, int correct) {}

    /** How many people that would be today. */
    public record Preview(int people, int texts, int withoutMail, int byLink) {}

    public record Item(
            String id,
            String title,
            String kind,
            LocalDate begins,
            LocalDate closed,
            int people,
            long asked,
            long open) {}

    /** @param next id to pass as {@code after} for the page after; null on the last */
    public record Items(List<Item> items, String next) {}

    /** Counts are of the schools that the caller sees. */
    public record Detail(
            String id,
            String title,
            String statement,
            String school,
            int people,
            LocalDate begins,
            LocalDate closed,
            LocalDate renewsOn,
            int seen,
            List<Text> texts) {}

    public record Text(
            String id,
            String title,
            String edition,
            boolean ended,
            long asked,
            long acknowledged,
            long declined,
            long notified,
            long open) {}

    /** Something that people can be asked for. */
    public record Choice(String id, String title, String edition, boolean outside) {}

    /** The state that the caller saw; may be absent. */
    public record Seen(Integer seen) {}

    @GET
    @Operation(summary = "Campaigns, the newest first, 25 at a time")
    public Items list(@QueryParam("after") String after) {
        CampaignPage page = campaigns.list(Given.isBlank(after) ? null : new CampaignPage.Place(after, false));
        return new Items(page.rows().stream().map(CampaignsResource::item).toList(), page.next());
    }

    /** What can be asked for at a school; without one across the trust. */
    @GET
    @Path("texts")
    public List<Choice> texts(@QueryParam("school") String school) {
        return campaigns.texts(Given.isBlank(school) ? null : Given.word(school)).stream()
                .map(CampaignsResource::choice)
                .toList();
    }

    /** How many people it would be; nothing is created. */
    @POST
    @Path("preview")
    public Preview preview(Ask sent) {
        CampaignService.Preview found = campaigns.preview(wanted(Given.body(sent)));
        return new Preview(found.people(), found.texts(), found.withoutMail(), found.byLink());
    }

    /** Asks them; an audience of nobody is refused. */
    @POST
    public Response create(Ask sent) {
        String id = campaigns.create(wanted(Given.body(sent)));
        return Response.status(201).entity(find(id)).build();
    }

    @GET
    @Path("{id}")
    public Detail find(@PathParam("id") String id) {
        return detail(campaigns.find(id));
    }

    /** Nobody is asked any more. */
    @POST
    @Path("{id}/closing")
    public Detail close(@PathParam("id") String id, Seen sent) {
        Integer seen = sent == null ? null : sent.seen();
        campaigns.close(id, seen == null ? campaigns.find(id).campaign().getVersion() : seen);
        return find(id);
    }

    private static NewCampaign wanted(Ask ask) {
        Campaign.Kind kind = Given.choice("kind", ask.kind(), Campaign.Kind.class);
        return new NewCampaign(
                Given.isBlank(ask.school()) ? null : Given.word(ask.school()),
                kind == null ? Campaign.Kind.ASKED : kind,
                ask.title(),
                ask.statement(),
                new Audience(
                        Given.list(ask.schools()),
                        Given.choices("people", ask.people(), PersonCategory.class),
                        Given.list(ask.roles())),
                Given.list(ask.versions()),
                Given.list(ask.documents()),
                ask.dueDays(),
                ask.renewsOn(),
                Given.list(ask.questions()).stream()
                        .map(each -> new NewCampaign.Question(
                                each.version(),
                                each.clause(),
                                each.question(),
                                Given.list(each.choices()),
                                each.correct()))
                        .toList());
    }

    private static Item item(CampaignPage.Row row) {
        return new Item(
                row.publicId(),
                row.title(),
                row.kind().name(),
                row.begins(),
                row.closed(),
                row.people(),
                row.asked(),
                row.open());
    }

    private static Choice choice(TextChoice choice) {
        return new Choice(choice.id(), choice.title(), choice.edition(), choice.outside());
    }

    private static Detail detail(CampaignFile file) {
        Campaign campaign = file.campaign();
        return new Detail(
                campaign.getPublicId(),
                campaign.getTitle(),
                campaign.getStatement(),
                campaign.getSchool() == null ? null : campaign.getSchool().getCode(),
                campaign.getPeople(),
                campaign.getBegins(),
                campaign.getClosed(),
                campaign.getRenewsOn(),
                campaign.getVersion(),
                file.texts().stream().map(CampaignsResource::text).toList());
    }

    private static Text text(CampaignFile.TextRow row) {
        return new Text(
                row.publicId(),
                row.title(),
                row.edition(),
                row.ended(),
                row.asked(),
                row.acknowledged(),
                row.declined(),
                row.notified(),
                row.open());
    }
}
