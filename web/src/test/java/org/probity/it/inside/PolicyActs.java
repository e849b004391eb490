package org.probity.it.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.probity.ejb.approval.PolicyApprovalService;
import org.probity.ejb.policy.PolicyDraftService;
import org.probity.ejb.policy.PolicyFile;
import org.probity.ejb.policy.PolicyPage;
import org.probity.ejb.policy.PolicyRow;
import org.probity.ejb.policy.PolicyService;
import org.probity.ejb.school.SchoolService;
import org.probity.persistence.PublicId;
import org.probity.persistence.policy.PolicyParticulars;
import org.probity.persistence.policy.PolicyVersion;
import org.probity.persistence.policy.Publication;

/**
 * What tests of policies do over and over: bring a made-up policy of Cedar to the state they start from. Whatever takes more than
 * one person changes who acts.
 */
@ApplicationScoped
public class PolicyActs {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final String TEXT = """
            # %s

            ## Flying

            1. Staff must not fly kites near wires.
            2. Pupils should wind up their strings before they go home.

            | Colour | Meaning |
            | --- | --- |
            | Red | Stop |
            """;

    @Inject
    PolicyService policies;

    @Inject
    PolicyDraftService drafts;

    @Inject
    PolicyApprovalService approvals;

    @Inject
    SchoolService schools;

    @Inject
    Somebody somebody;

    /** In force from this day; afterwards the clerk acts. */
    String published(String title, LocalDate day) {
        String id = submitted(title);
        approve(id);
        publish(id, terms(day));
        return id;
    }

    /** Signed off by the chair of governors, who acts afterwards. */
    void approve(String id) {
        somebody.is("chair.ced");
        approvals.signOff(id, seen(policies.find(id)), "Local governing body", "Chair", null);
    }

    /** The next version of this one, approved, with the change said to be material or minor; gives its id. */
    String next(String version, boolean material) {
        somebody.is("clerk");
        String next = drafts.startNext(version, seen(policies.find(version))).getPublicId();
        submit(next, material);
        approve(next);
        return next;
    }

    /** An approved version, by the clerk, who acts afterwards. */
    void publish(String id, Publication terms) {
        somebody.is("clerk");
        approvals.publish(id, seen(policies.find(id)), terms);
    }

    /** In review; afterwards the clerk acts. */
    String submitted(String title) {
        somebody.is("clerk");
        String id = imported(title);
        submit(id);
        return id;
    }

    void submit(String id) {
        submit(id, true);
    }

    /** With the change said to be material or minor. */
    void submit(String id, boolean material) {
        PolicyFile file = policies.find(id);
        PolicyParticulars particulars = new PolicyParticulars(
                "Headteacher", List.of("Staff"), "Kites are new.", List.of("Behaviour"), List.of());
        drafts.describe(id, seen(file), file.version().getPolicy().getTitle(), particulars, null, 12);
        drafts.submit(id, seen(policies.find(id)), new PolicyDraftService.Change(null, material, "Kites are new."));
    }

    /** A draft of whoever acts now; gives its id, as the other acts do. */
    String imported(String title) {
        byte[] file = TEXT.formatted(title).getBytes(StandardCharsets.UTF_8);
        return drafts.saveDraft("CED", drafts.preview("kites.md", file).withTitle(title), "kites.md", null)
                .getPublicId();
    }

    /** Id of the one version with this title that is in force at Cedar on this day. */
    String onDay(String title, LocalDate day) {
        List<String> found = policies.inForceOn(schools.school("CED"), day).stream()
                .filter(version -> version.getPolicy().getTitle().equals(title))
                .map(PolicyVersion::getPublicId)
                .toList();
        assertEquals(1, found.size());
        return found.get(0);
    }

    PolicyFile seenBy(String userName, String id) {
        somebody.is(userName);
        return policies.find(id);
    }

    static List<String> ids(PolicyPage page) {
        return page.rows().stream().map(PolicyRow::publicId).toList();
    }

    static int seen(PolicyFile file) {
        return file.version().getVersion();
    }

    static Publication terms(LocalDate day) {
        return new Publication(day, null, null, 12);
    }

    static String title() {
        return "Kites " + PublicId.random();
    }
}
