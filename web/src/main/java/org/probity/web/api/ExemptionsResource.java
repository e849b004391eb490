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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.probity.ejb.exemption.ExemptionFile;
import org.probity.ejb.exemption.ExemptionPage;
import org.probity.ejb.exemption.ExemptionService;
import org.probity.persistence.exemption.Exemption;
import org.probity.persistence.exemption.ExemptionKind;
import org.probity.persistence.exemption.Towards;
import org.probity.persistence.person.Person;

/** Leave given beforehand for what the policy forbids without it: one asks for oneself, another agrees. */
@RequestScoped
@Path("exemptions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ExemptionsResource {
    @Inject
    ExemptionService exemptions;

    /**
     * One of them.
     *
     * @param from the first day that is really covered: never before somebody agreed
     * @param standing in words: waits for an answer, live, agreed, begins later, refused, ended, over
     * @param approvers who may agree, while somebody can
     */
    public record Leave(
            String id,
            String school,
            String person,
            String kind,
            String towards,
            String purpose,
            LocalDate from,
            LocalDate to,
            String state,
            String standing,
            Instant requested,
            String decidedBy,
            Instant decided,
            String note,
            String revokedBy,
            Instant revoked,
            String revokedWhy,
            List<String> approvers,
            boolean mayDecide,
            boolean mayRevoke) {
        static Leave of(ExemptionFile file) {
            Exemption leave = file.exemption();
            return new Leave(
                    leave.getPublicId(),
                    leave.getSchool().getCode(),
                    leave.getPerson().getName(),
                    leave.getKind().name(),
                    leave.getTowards() == null ? null : leave.getTowards().name(),
                    leave.getPurpose(),
                    leave.from(),
                    leave.getEnds(),
                    leave.getState().name(),
                    file.standing(),
                    leave.getRequested(),
                    name(leave.getDecidedBy()),
                    leave.getDecided(),
                    leave.getNote(),
                    name(leave.getRevokedBy()),
                    leave.getRevoked(),
                    leave.getRevokedWhy(),
                    file.approvers().stream().map(Person::getName).toList(),
                    file.decide(),
                    file.revoke());
        }

        private static String name(Person person) {
            return person == null ? null : person.getName();
        }
    }

    /**
     * One of them in a list.
     *
     * @param asked whether it waits for a role of the caller
     */
    public record Line(
            String id,
            String school,
            String person,
            String kind,
            LocalDate from,
            LocalDate to,
            String state,
            String standing,
            Instant requested,
            boolean asked) {
        static Line of(ExemptionPage.Row row) {
            Exemption leave = row.exemption();
            return new Line(
                    leave.getPublicId(),
                    leave.getSchool().getCode(),
                    leave.getPerson().getName(),
                    leave.getKind().name(),
                    leave.from(),
                    leave.getEnds(),
                    leave.getState().name(),
                    row.standing(),
                    leave.getRequested(),
                    row.asked());
        }
    }

    /** @param next value of {@code after} for the next page; null on the last */
    public record Leaves(List<Line> exemptions, String next) {}

    /**
     * @param kind PERSONAL_CHANNEL, CONTACT_DETAILS, SCHOOL_EMAIL_ACCOUNT or DEVICE_ACCESS
     * @param towards COLLEAGUES, PARENTS or OTHERS, for the first two; PUPILS is always refused
     * @param from and to: 2026-12-01, a year apart at most
     */
    public record Ask(String school, String kind, String towards, String purpose, String from, String to) {}

    public record Decision(Boolean agree, String note) {}

    public record Revocation(String why) {}

    /** What the caller may see: their own, what waits for them, the register of a school that they oversee. */
    @GET
    public Leaves list(@QueryParam("school") String school, @QueryParam("after") String after) {
        ExemptionPage page = exemptions.list(Given.either(school), Given.either(after));
        return new Leaves(page.rows().stream().map(Line::of).toList(), page.next());
    }

    @GET
    @Path("{id}")
    public Leave find(@PathParam("id") String id) {
        return Leave.of(exemptions.find(id));
    }

    /** Asks for oneself. */
    @POST
    public Response ask(Ask sent) {
        Ask wanted = Given.body(sent);
        String id = exemptions.ask(
                Given.needed("school", wanted.school(), "Say at which school, such as BEE."),
                new Exemption.Terms(
                        Given.choice("kind", wanted.kind(), ExemptionKind.class),
                        Given.choice("towards", wanted.towards(), Towards.class),
                        wanted.purpose(),
                        Given.day("from", wanted.from()),
                        Given.day("to", wanted.to())));
        return Response.status(201).entity(Leave.of(exemptions.find(id))).build();
    }

    /** Agrees or refuses; never one's own request. */
    @POST
    @Path("{id}/decision")
    public Leave decide(@PathParam("id") String id, Decision sent) {
        exemptions.decide(id, Given.is(Given.body(sent).agree()), sent.note());
        return Leave.of(exemptions.find(id));
    }

    /** Ends it from today on. */
    @POST
    @Path("{id}/revocation")
    public Leave revoke(@PathParam("id") String id, Revocation sent) {
        exemptions.revoke(id, Given.body(sent).why());
        return Leave.of(exemptions.find(id));
    }
}
