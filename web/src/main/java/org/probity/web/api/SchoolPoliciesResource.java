package org.probity.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.probity.ejb.policy.PolicyDraftService;
import org.probity.ejb.policy.PolicyPage;
import org.probity.ejb.policy.PolicyService;
import org.probity.ejb.policy.draft.PolicyDraft;
import org.probity.ejb.policy.source.FileKind;
import org.probity.ejb.school.SchoolService;
import org.probity.persistence.policy.PolicyStatus;
import org.probity.persistence.policy.PolicyVersion;

/** Policies of one school. */
@RequestScoped
@Path("schools/{code}/policies")
@Produces(MediaType.APPLICATION_JSON)
public class SchoolPoliciesResource {
    private static final Set<PolicyStatus> CURRENT = Set.of(
            PolicyStatus.DRAFT,
            PolicyStatus.CONSULTATION,
            PolicyStatus.IN_REVIEW,
            PolicyStatus.APPROVED,
            PolicyStatus.IN_FORCE);

    @Inject
    PolicyService policies;

    @Inject
    PolicyDraftService drafts;

    @Inject
    SchoolService schools;

    @PathParam("code")
    String code;

    /**
     * Versions by title, 25 at a time; a {@code Link} header with {@code rel="next"} leads to the following ones. Those on their way
     * are listed only for people who work on them.
     *
     * @param status names with commas between, for example IN_FORCE; without it all but superseded and withdrawn ones
     * @param after id of the version that the page begins after
     */
    @GET
    public Response list(
            @QueryParam("status") String status, @QueryParam("after") String after, @Context UriInfo address) {
        return page(policies, schools.school(code).getCode(), status, after, address);
    }

    static Response page(PolicyService policies, String owner, String status, String after, UriInfo address) {
        Set<PolicyStatus> wanted = status == null ? CURRENT : statuses(status);
        PolicyPage page = policies.list(owner, wanted, after == null ? null : PolicyPage.Place.after(after));
        List<PolicyRecord> records = page.rows().stream().map(PolicyRecord::of).toList();
        Response.ResponseBuilder answer = Response.ok(records);
        if (page.next() != null) {
            URI next = address.getRequestUriBuilder()
                    .replaceQueryParam("after", page.next())
                    .build();
            answer.link(next, "next");
        }
        return answer.build();
    }

    /**
     * Reads a policy file, sent as the part {@code file}, and answers what it was understood to say. Nothing is stored unless
     * {@code save} is true: then the draft is kept (201) and has an id.
     *
     * @param anyway keeps it although it looks like no policy
     * @param policy id of the policy that this is the next version of; without it the school's policy with the same title, else a new one
     */
    @POST
    @Path("import")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response read(
            @FormParam("file") EntityPart file,
            @QueryParam("save") boolean save,
            @QueryParam("anyway") boolean anyway,
            @QueryParam("policy") String policy)
            throws IOException {
        return read(drafts, schools.school(code).getCode(), file, new Wish(save, anyway, policy));
    }

    /**
     * What to do with a file.
     *
     * @param anyway keeps it although it looks like a letter or a form
     */
    record Wish(boolean save, boolean anyway, String policy) {}

    static Response read(PolicyDraftService drafts, String owner, EntityPart file, Wish wish) throws IOException {
        if (file == null) {
            return Problem.answer(400, "No file", "Send the policy as the part \"file\" of a multipart form.");
        }
        String name = file.getFileName().orElse("policy");
        PolicyDraft draft = drafts.preview(name, content(file));
        if (!wish.save()) {
            return Response.ok(PolicyPreview.of(draft, null)).build();
        }
        PolicyVersion version = drafts.saveDraft(owner, wish.anyway() ? draft.asPolicy() : draft, name, wish.policy());
        return Response.status(201)
                .entity(PolicyPreview.of(draft, version.getPublicId()))
                .build();
    }

    private static byte[] content(EntityPart file) throws IOException {
        try (InputStream content = file.getContent()) {
            return content.readNBytes(FileKind.MAX_BYTES + 1);
        }
    }

    static Set<PolicyStatus> statuses(String names) {
        List<String> wanted = List.of(names.split(",", -1));
        return Arrays.stream(PolicyStatus.values())
                .filter(status -> wanted.contains(status.name()))
                .collect(Collectors.toSet());
    }
}
