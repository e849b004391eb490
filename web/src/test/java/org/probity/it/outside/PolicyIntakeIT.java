package org.probity.it.outside;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probity.it.Records;
import org.probity.it.Visit;

/** Policies on their way in: corrected by keys, told from letters, taken in by the dozen and released. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PolicyIntakeIT {
    static final String POLICY = """
            # %s

            Cedar School

            Approved by the Governing Body on 4 May 2024. Next review: May 2027.

            ## Flying

            1. Staff must not fly kites near wires. Pupils must not fly them at all.
            2. Strings should be wound up. Questions go by email to kites@cedar.example.
            """;
    static final String LETTER = """
            Cedar School

            Dear Parents,

            The kite day is on Friday.

            Yours sincerely

            J. Marsh
            """;

    private final String title = "Kites " + UUID.randomUUID();

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void keysCorrectWithoutLeavingTheWords(int width) {
        try (Visit clerk = Visit.of("clerk", width)) {
            Page page = read(clerk, "kites.md", POLICY.formatted(title));
            assertThat(page.locator(".guesses")).containsText("Next review: May 2027.");
            assertThat(page.locator(".parts")).containsText("\u201Cmust not\u201D");
            clerk.isAccessible();
            clerk.picture("policy-guesses-" + width);
            page.getByLabel("Correct clause 1").click();
            Locator words = page.locator(".correcting textarea");
            assertThat(words).isFocused();
            words.evaluate("field => field.setSelectionRange(37, 37)");
            words.press("Alt+Enter");
            assertThat(words).hasValue("Pupils must not fly them at all.");
            assertThat(words).isFocused();
            words.press("Alt+Delete");
            assertThat(page.locator(".undo")).containsText("Taken out: \u201CPupils must not fly them at all.\u201D");
            assertThat(page.locator("main")).containsText("Without a place");
            clerk.isAccessible();
            clerk.picture("policy-taken-out-" + width);
            clerk.press("Undo the last step");
            assertThat(page.locator("main")).containsText("100% of the words");
            page.locator(".correcting textarea").press("Alt+PageUp");
            assertThat(words).hasValue("Staff must not fly kites near wires.");
            words.press("Control+Enter");
            assertThat(words).hasCount(0);
            page.getByLabel("Next review").fill("June 2027");
            clerk.press("Keep it as a draft");
            assertThat(page.locator(".news")).containsText("kept as a draft");
            page.getByText("Say what it is about").first().click();
            assertThat(page.getByLabel("Next review")).hasValue("June 2027");
        }
    }

    @Test
    void letterIsToldFromAPolicyUnlessAPersonSaysOtherwise() {
        try (Visit clerk = Visit.of("clerk", 390)) {
            Page page = read(clerk, "letter.txt", LETTER);
            assertThat(page.locator(".alarm")).containsText("This reads like a letter");
            clerk.isAccessible();
            clerk.picture("policy-letter-narrow");
            page.getByLabel("Title", new Page.GetByLabelOptions().setExact(false))
                    .first()
                    .fill(title);
            clerk.press("Keep it as a draft");
            assertThat(page.locator("h1")).hasText("Check what was read");
            assertThat(page.locator(".news")).hasCount(0);
            page.getByLabel("It is a policy all the same").check();
            clerk.press("Keep it as a draft");
            assertThat(page.locator(".news")).containsText("kept as a draft");
        }
    }

    private static Page read(Visit visit, String name, String text) {
        Page page = visit.open("policy/import.xhtml");
        page.getByLabel("Which school is it for?").selectOption("CED");
        page.locator("input[type=file]").setInputFiles(payload(name, text.getBytes(StandardCharsets.UTF_8)));
        visit.press("Read the file");
        assertThat(page.locator("h1")).hasText("Check what was read");
        return page;
    }

    @Test
    void manyFilesBecomeSilentDraftsAndAreReleased() {
        byte[] archive = zip(Map.of(
                "Caf\u00E9/kites.md", POLICY.formatted(title).getBytes(StandardCharsets.UTF_8),
                "more.txt", POLICY.formatted("More " + title).getBytes(StandardCharsets.UTF_8),
                "letter.txt", LETTER.getBytes(StandardCharsets.UTF_8),
                "broken.pdf", "This is no PDF.".getBytes(StandardCharsets.UTF_8)));
        try (Visit clerk = Visit.of("clerk")) {
            Page page = clerk.open("policy/bulk.xhtml");
            clerk.isAccessible();
            page.locator("input[type=file]").setInputFiles(payload("policies.zip", archive));
            clerk.press("Read the files");
            assertThat(page.locator(".files > li")).hasCount(4);
            assertThat(page.locator(".files")).containsText("Caf\u00E9/kites.md");
            assertThat(page.locator(".files")).containsText("the file is a plain text file");
            assertThat(page.locator(".files")).containsText("This reads like a letter");
            clerk.isAccessible();
            clerk.picture("policy-bulk");
            page.setViewportSize(390, 900);
            clerk.isAccessible();
            clerk.picture("policy-bulk-narrow");
            clerk.press("Keep the chosen ones");
            assertThat(page.locator("body")).containsText("2 policies are kept");
            assertEquals("true", migrating(title));
            released(clerk);
        }
    }

    @Test
    void filesThatNameNoSchoolAreChosenForOneAtOnce() {
        FilePayload[] files = Stream.of("First", "Second")
                .map(name -> payload(
                        name + ".md",
                        POLICY.replace("Cedar School", "A school")
                                .formatted(name + " " + title)
                                .getBytes(StandardCharsets.UTF_8)))
                .toArray(FilePayload[]::new);
        try (Visit clerk = Visit.of("clerk", 320)) {
            Page page = clerk.open("policy/bulk.xhtml");
            page.locator("input[type=file]").setInputFiles(files);
            clerk.press("Read the files");
            clerk.press("Choose them for it");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Choose the school first");
            page.getByLabel("School of all policies that name none").selectOption("CED");
            clerk.press("Choose them for it");
            assertThat(page.locator(".files select").last()).hasValue("CED");
            clerk.isAccessible();
            clerk.press("Keep the chosen ones");
            assertThat(page.locator("body")).containsText("2 policies are kept");
        }
    }

    private void released(Visit clerk) {
        Page page = clerk.open("policy/migrating.xhtml");
        clerk.isAccessible();
        clerk.picture("policy-migrating-narrow");
        page.locator("a.btn")
                .filter(new Locator.FilterOptions().setHasText("In force before: " + title))
                .click();
        assertThat(page.getByLabel("Who approved it?")).hasValue("Governing Body");
        clerk.isAccessible();
        clerk.picture("policy-release-narrow");
        assertThat(page.getByLabel("Since when has it been in force?")).hasValue("4 May 2024");
        clerk.press("Release it as in force");
        assertThat(page.locator(".news")).containsText("It is in force, since 4 May 2024");
        assertEquals("false", migrating(title));
        page = clerk.open("policy/migrating.xhtml");
        page.getByLabel("More " + title).check();
        clerk.press("Release the chosen ones as drafts");
        assertThat(page.locator("body")).containsText("One policy is released.");
        assertEquals("false", migrating("More " + title));
        assertEquals("DRAFT", status("More " + title));
        assertEquals("IN_FORCE", status(title));
    }

    static String migrating(String title) {
        return Records.text("select cast(migrating as text) from policy where title = ?", title);
    }

    private static String status(String title) {
        return Records.text(
                "select v.status from policy_version v join policy p on p.id = v.policy_id where p.title = ?", title);
    }

    private static FilePayload payload(String name, byte[] content) {
        return new FilePayload(name, "application/octet-stream", content);
    }

    /** An archive as old Windows packs it, its names in Windows-1252. */
    static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, Charset.forName("windows-1252"))) {
            for (Map.Entry<String, byte[]> file : new TreeMap<>(files).entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
