package org.probity.it.outside;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.probity.it.ApiClient;
import org.probity.it.ApiClient.Answer;
import org.probity.it.CaseOverApi;
import org.probity.it.Records;
import org.probity.it.StaffCase;
import org.probity.it.Visit;

/** A disciplinary case held against the Acas Code: on its page, as a PDF and over the API, for those who see the case. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class CompletenessIT {
    private static final String SUBJECT = "Haile";

    private static Map<String, String> standings(ApiClient who, String reference) {
        Answer answer = who.get("cases/" + reference + "/completeness");
        assertEquals(200, answer.status(), answer.text());
        return CaseOverApi.all(answer.object().getAsJsonArray("demands")).stream()
                .collect(Collectors.toMap(demand -> demand.get("id").getAsString(), demand -> demand.get("standing")
                        .getAsString()));
    }

    @Test
    void whatIsMetIsShownWithItsProofAndWhatIsMissingIsSaid() {
        StaffCase found = StaffCase.opened("CED", SUBJECT, "2026-11-12", "UNION_REPRESENTATIVE");
        String reference = found.matter().reference();
        Map<String, String> before = standings(found.hr(), reference);
        assertEquals("NOT_YET", before.get("D-03"));
        assertEquals("NOT_YET", before.get("D-16"));
        assertEquals("NOT_CALLED_FOR", before.get("D-05"));
        assertEquals("MET", before.get("D-01"));
        found.investigated();
        found.matter().step(found.hr(), Map.of("outcome", "UNION_NOT_CONTACTED", "reason", "No agreement was given."));
        Map<String, String> after = standings(found.hr(), reference);
        assertEquals("MET", after.get("D-03"));
        assertEquals("DEPARTED", after.get("D-16"));
        assertEquals(23, after.size());
        onThePage(reference);
        printed(reference);
    }

    private static void onThePage(String reference) {
        for (int width : new int[] {1280, 390}) {
            try (Visit hr = Visit.of("head-of-hr", width)) {
                Page page = hr.open("casework/detail.xhtml?ref=" + reference);
                page.locator("a[href*='casework/complete.xhtml']").click();
                assertThat(page.locator("h1")).hasText("Record of a fair procedure");
                assertThat(page.locator("main")).containsText("Investigation: The report is in");
                assertThat(page.locator("main")).containsText("No agreement was given.");
                hr.isAccessible();
                hr.picture("completeness-" + width);
            }
        }
    }

    private static void printed(String reference) {
        Answer pdf = ApiClient.of("head-of-hr").get("cases/" + reference + "/completeness/pdf");
        assertEquals(200, pdf.status());
        assertEquals("application/pdf", pdf.type());
        assertTrue(new String(pdf.body(), StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
        try (Visit hr = Visit.of("head-of-hr")) {
            assertEquals(
                    200,
                    hr.page()
                            .request()
                            .get("casework/complete.pdf?ref=" + reference)
                            .status());
        }
    }

    @Test
    void onlyThoseWhoSeeTheCaseSeeItAndOnlyOfAMemberOfStaff() {
        String staff = Records.story("On the museum trip");
        String parents = Records.story("A mother opened a chat for Year 2 families");
        try (Visit elm = Visit.of("headteacher.elm");
                Visit ced = Visit.of("headteacher.ced")) {
            assertEquals(404, elm.status("casework/complete.xhtml?ref=" + staff));
            assertEquals(404, elm.status("casework/complete.pdf?ref=" + staff));
            assertEquals(404, elm.status("casework/complete.xhtml?ref=" + parents));
            assertEquals(200, ced.status("casework/complete.xhtml?ref=" + staff));
        }
        assertEquals(
                404,
                ApiClient.of("headteacher.elm")
                        .get("cases/" + staff + "/completeness")
                        .status());
        JsonObject seen = ApiClient.of("headteacher.ced")
                .get("cases/" + staff + "/completeness")
                .object();
        assertEquals(staff, seen.get("reference").getAsString());
    }
}
