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
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.probity.ejb.policy.PolicyService;
import org.probity.ejb.policy.draft.DraftWarning;
import org.probity.ejb.policy.intake.BundleReading;
import org.probity.ejb.policy.intake.MigratingPolicy;
import org.probity.ejb.policy.intake.MigrationService;
import org.probity.ejb.policy.intake.PolicyBundle;
import org.probity.persistence.Refusal;

/** Policies that come in many at once, silent until they are released. Ids are those of versions. */
@RequestScoped
@Path("migrating-policies")
@Produces(MediaType.APPLICATION_JSON)
public class MigratingPoliciesResource {
    @Inject
    MigrationService migrations;

    @Inject
    PolicyService policies;

    /** A policy that waits; {@code approvedOn} is 2022-06-03, 2017-03, 2024-spring or 2024, or null. */
    public record Waiting(
            String id, String title, String school, String fileName, String approvedBy, String approvedOn) {}

    /**
     * What became of one file.
     *
     * @param school code of the school that it is for, or null when nobody can tell
     * @param problem why it could not be read, is no policy or was not kept; null when nothing is wrong
     * @param id of the draft; null unless it was kept
     */
    public record FileRead(
            String fileName, String title, String school, String problem, List<String> warnings, String id) {}

    /**
     * How it was in force before.
     *
     * @param since first day in force; absent: it is released as the draft that it is
     * @param approvedBy may be absent
     * @param approvedOn 2022-06-03, 2017-03, 2024-spring or 2024; may be absent
     */
    public record Release(LocalDate since, String approvedBy, String approvedOn, Integer seen) {}

    @GET
    public List<Waiting> list() {
        return migrations.list().stream()
                .map(row -> new Waiting(
                        row.versionId(),
                        row.title(),
                        row.owner(),
                        row.fileName(),
                        row.approvedBy(),
                        PartialDates.write(row.approvedOn())))
                .toList();
    }

    /**
     * Reads files, sent as parts {@code file}, archives among them unpacked. With {@code save=true} those that are policies are kept,
     * each for itself; one that is refused says why and keeps no other back.
     *
     * @param school code of the school for files that do not name one of the caller's
     * @param anyway keeps also what does not look like a policy
     */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public List<FileRead> read(
            List<EntityPart> parts,
            @QueryParam("school") String school,
            @QueryParam("save") boolean save,
            @QueryParam("anyway") boolean anyway)
            throws IOException {
        List<PolicyBundle.Sent> sent = new ArrayList<>();
        for (EntityPart part : parts) {
            if (part.getName().equals("file")) {
                try (InputStream content = part.getContent()) {
                    sent.add(PolicyBundle.Sent.of(part.getFileName().orElse("policy"), content));
                }
            }
        }
        return migrations.preview(sent).stream()
                .map(reading ->
                        answer(reading, reading.schoolCode() == null ? school : reading.schoolCode(), save, anyway))
                .toList();
    }

    private FileRead answer(BundleReading reading, String school, boolean save, boolean anyway) {
        boolean wanted = save && reading.isReadable() && (reading.isPolicy() || anyway);
        String id = null;
        String problem = wanted ? null : reading.problem();
        if (wanted && school == null) {
            problem = "The file names no school for which you may import. Say which one with the parameter school.";
        } else if (wanted) {
            try {
                id = migrations
                        .keep(school, reading.draft().asPolicy(), reading.fileName())
                        .getPublicId();
            } catch (Refusal refusal) {
                problem = refusal.getMessage();
            }
        }
        String title = reading.isReadable() ? reading.draft().title() : null;
        List<String> warnings = reading.isReadable()
                ? reading.draft().warnings().stream().map(DraftWarning::message).toList()
                : List.of();
        return new FileRead(reading.fileName(), title, school, problem, warnings, id);
    }

    /** Ends the silence: as a draft, or as the text that was in force before. */
    @POST
    @Path("{id}/release")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response release(@PathParam("id") String id, Release wanted) {
        MigratingPolicy policy = migrations.find(id);
        int seen = wanted == null || wanted.seen() == null ? policy.seen() : wanted.seen();
        if (wanted == null || wanted.since() == null) {
            migrations.release(id, seen);
        } else {
            migrations.releaseInForce(
                    id,
                    seen,
                    new MigratingPolicy.Before(
                            wanted.since(), wanted.approvedBy(), PartialDates.read(wanted.approvedOn())));
        }
        return Response.ok(PolicyRecord.of(policies.find(id))).build();
    }
}
