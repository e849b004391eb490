package org.probity.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.List;
import org.probity.ejb.policy.PolicyDraftService;
import org.probity.ejb.policy.PolicyRegister;
import org.probity.ejb.policy.PolicyService;
import org.probity.ejb.policy.adoption.AdoptionService;
import org.probity.ejb.rule.RuleDefinition;

/** Texts of the trust itself, which schools adopt. A version of one is a policy version like any other: {@code policies/{id}}. */
@RequestScoped
@Path("trust")
@Produces(MediaType.APPLICATION_JSON)
public class TrustPoliciesResource {
    @Inject
    PolicyService policies;

    @Inject
    PolicyDraftService drafts;

    @Inject
    AdoptionService adoptions;

    /**
     * Something that a text of the trust may leave to each school by naming its key between double braces.
     *
     * @param rule X01 to X43
     * @param kind NUMBER, TEXT, FLAG, ONE, MANY, NAMES; FIXED: the same for every school, so that no text may leave it open
     * @param hint what can be said, as a sentence
     */
    public record Place(String rule, String key, String kind, String label, String why, String hint, String source) {
        static Place of(RuleDefinition parameter) {
            return new Place(
                    parameter.ruleId(),
                    parameter.key(),
                    parameter.kind().name(),
                    parameter.label(),
                    parameter.why(),
                    parameter.hint(),
                    parameter.source());
        }
    }

    /** The closed list of places for values. */
    @GET
    @Path("parameters")
    public List<Place> parameters() {
        return adoptions.parameters().stream().map(Place::of).toList();
    }

    /** Versions by title, as those of a school; on their way only for those who keep the trust's texts. */
    @GET
    @Path("policies")
    public Response list(
            @QueryParam("status") String status, @QueryParam("after") String after, @Context UriInfo address) {
        return SchoolPoliciesResource.page(policies, PolicyRegister.TRUST, status, after, address);
    }

    /** Reads a file, and with {@code save} keeps it as a draft of a text of the trust; as for a school. */
    @POST
    @Path("policies/import")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response read(
            @FormParam("file") EntityPart file,
            @QueryParam("save") boolean save,
            @QueryParam("anyway") boolean anyway,
            @QueryParam("policy") String policy)
            throws IOException {
        return SchoolPoliciesResource.read(
                drafts, PolicyRegister.TRUST, file, new SchoolPoliciesResource.Wish(save, anyway, policy));
    }
}
