package org.probity.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.function.Consumer;

/** What people of the sample schools do in their browsers, one after the other, to follow a breach to its letters. */
public final class MainJob {
    private static final String TEACHER = "e.whitlock@cedar-school.example";
    private static final String PARENT = "carys.mottram@mail.example";

    private final Mails mails;

    public MainJob(Mails mails) {
        this.mails = mails;
    }

    /** A staff case at Cedar School, from the report on a telephone to the first written warning and the time to appeal. */
    public String staffCaseAtCedar() throws Exception {
        int letters = mails.count(TEACHER);
        at("2026-11-20T09:00:00Z");
        String reference =
                report("lm.ced", "A teacher mocked a colleague in an open group for parents.", "Eleanor Whitlock");
        triage("headteacher.ced", reference, "A teacher", "Whitlock");
        isHiddenFrom("staff2.ced", reference);
        step(
                "headteacher.ced",
                reference,
                "Appoint and prepare the notice",
                page -> choose(page, "Who investigates?", 1));
        leaves("head-of-hr", reference, "Notice of an investigation");
        mails.next(TEACHER, letters)
                .isALetterWithout("mocked", "Whitlock", "group")
                .invitesNobody();
        step("head-of-hr", reference, "The report is in", page -> {});
        step("headteacher.ced", reference, "There is a case to answer at a hearing", page -> {});
        step("head-of-hr", reference, "Set who hears it and the hardest measure", page -> {
            page.getByLabel("Who hears the case, or chairs the panel?")
                    .selectOption(new SelectOption().setLabel(labelWith(page, "first", "Castellane")));
            page.getByLabel("Which is the hardest measure that may follow?")
                    .selectOption(new SelectOption().setValue("FIRST_WRITTEN"));
        });
        hearingTooEarlyIsRefused(reference);
        step(
                "head-of-hr",
                reference,
                "Set the hearing and prepare the invitation",
                page -> sits(page, "9 December 2026"));
        leaves("headteacher.ced", reference, "Request to come to a disciplinary hearing");
        mails.next(TEACHER, letters + 1)
                .isALetterWithout("mocked", "Whitlock", "disciplin")
                .invites(TEACHER);
        at("2026-12-09T15:00:00Z");
        step("head-of-hr", reference, "The hearing was held", page -> {});
        step("headteacher.ced", reference, "First written warning", page -> {
            page.getByLabel("Proved", new Page.GetByLabelOptions().setExact(true))
                    .check();
            page.getByLabel("Why?").fill("It was admitted.");
            page.getByLabel("Note for the file").fill("It was deliberate, and the first time.");
        });
        step("headteacher.ced", reference, "Prepare the first written warning", page -> {
            fill(page, "misconduct", "you mocked a colleague in public.");
            fill(page, "improvements", "You write about colleagues to them alone | 31 January 2027");
        });
        leaves("head-of-hr", reference, "Outcome of your hearing");
        mails.next(TEACHER, letters + 2).isALetterWithout("mocked", "warning").invitesNobody();
        try (Visit visit = Visit.of("head-of-hr")) {
            Page page = visit.open("casework/detail.xhtml?ref=" + reference);
            assertThat(page.locator("main")).containsText("Step in hand: Time to appeal");
            assertThat(page.locator("main")).containsText("Last day to appeal");
            assertThat(page.locator("main")).containsText("First written warning");
            visit.isAccessible();
            visit.picture("case-appeal");
        }
        isHiddenFrom("staff2.ced", reference);
        return reference;
    }

    /** A parent case at Elm Primary: asked to remove, met, refused and went on, warned in writing. */
    public String parentCaseAtElm() throws Exception {
        int letters = mails.count(PARENT);
        at("2026-11-20T09:00:00Z");
        String reference = report("staff.elm", "A parent wrote about two teachers by name.", "Carys Mottram");
        triage("headteacher.elm", reference, "A parent or carer", "Carys");
        step("headteacher.elm", reference, "Ask to remove it and point to the proper route", page -> {});
        leaves("headteacher.elm", reference, "Something that was posted online");
        mails.next(PARENT, letters).isALetterWithout("wrote", "Mottram").invitesNobody();
        step("headteacher.elm", reference, "Invite to the meeting with the headteacher", page -> {
            sits(page, "27 November 2026");
            fill(page, "meetingTopic", "what was posted");
            fill(page, "meetingAlternatives", "We can also meet by telephone.");
        });
        leaves("headteacher.elm", reference, "An invitation to meet the headteacher");
        mails.next(PARENT, letters + 1).isALetterWithout("posted", "Mottram").invites(PARENT);
        at("2026-11-27T15:00:00Z");
        step("headteacher.elm", reference, "The meeting was held", page -> {
            fill(page, "agreedActions", "The post is taken down | Mrs Mottram | 30 November 2026");
            fill(page, "nextStep", "We will look again next week.");
        });
        leaves("headteacher.elm", reference, "What came out of our meeting");
        mails.next(PARENT, letters + 2)
                .isALetterWithout("post is taken", "Mottram")
                .invitesNobody();
        step("headteacher.elm", reference, "Record that the parent refuses", page -> page.getByLabel("Reason", EXACT)
                .fill("She said so by telephone."));
        step("headteacher.elm", reference, "Record that it goes on", page -> page.getByLabel("Reason", EXACT)
                .fill("A second post on the same day."));
        step("headteacher.elm", reference, "Go on to the measures", page -> {});
        step(
                "headteacher.elm",
                reference,
                "Prepare the written warning",
                page -> fill(page, "effect", "two members of staff no longer feel safe at the gate."));
        bringsIn("headteacher.elm", reference, "Deputy headteacher");
        leaves("slt.elm", reference, "Formal written warning");
        mails.next(PARENT, letters + 3).isALetterWithout("warning", "Mottram").invitesNobody();
        try (Visit visit = Visit.of("headteacher.elm")) {
            Page page = visit.open("casework/detail.xhtml?ref=" + reference);
            assertThat(page.locator("main")).containsText("Step in hand: Complaint to the host");
            visit.isAccessible();
            visit.picture("case-parent");
        }
        return reference;
    }

    private static final Page.GetByLabelOptions EXACT = new Page.GetByLabelOptions().setExact(true);

    private static void at(String moment) {
        ApiClient.Answer answer = ApiClient.of("admin").send("PUT", "clock", "{\"now\":\"" + moment + "\"}");
        assertEquals(200, answer.status(), answer.text());
    }

    private static String report(String user, String what, String who) {
        try (Visit visit = Visit.of(user, 390)) {
            Page page = visit.open("breach/report.xhtml");
            Telling.in(visit)
                    .saying("What happened?", what)
                    .saying("Name or office", who)
                    .saying("On which day?", "18 November 2026")
                    .looking(question -> visit.isAccessible())
                    .send();
            Locator reference = page.locator("main strong").first();
            assertTrue(reference.textContent().matches("[A-Z]{3}-2026-[0-9B-Z]{6}"), reference.textContent());
            visit.isAccessible();
            return reference.textContent();
        }
    }

    private static void triage(String user, String reference, String role, String name) {
        try (Visit visit = Visit.of(user, 390)) {
            Page page = visit.open("breach/detail.xhtml?ref=" + reference);
            assertThat(page.locator("main")).containsText(reference);
            visit.open("breach/triage.xhtml?ref=" + reference);
            page.getByLabel("In which role did the person act?").selectOption(new SelectOption().setLabel(role));
            page.getByRole(AriaRole.RADIO)
                    .filter(new Locator.FilterOptions())
                    .first()
                    .waitFor();
            page.locator("label", new Page.LocatorOptions().setHasText(name))
                    .first()
                    .click();
            page.locator("input[type=checkbox]").first().check();
            page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("On purpose"))
                    .check();
            page.getByLabel("What is alleged?").fill("That a post mocked a colleague.");
            page.getByLabel("Was discipline considered").fill("Considered: an investigation first.");
            press(page, "Show what would happen");
            assertThat(page.locator("main")).containsText("What your school's rules would do");
            assertThat(page.locator("main")).containsText("First letters");
            visit.picture("triage-decided-" + reference.substring(0, 3));
            visit.isAccessible();
            press(page, "Decide");
            page.waitForURL("**/casework/detail.xhtml**");
            visit.isAccessible();
        }
    }

    private static void step(String user, String reference, String label, Consumer<Page> answers) {
        try (Visit visit = Visit.of(user)) {
            Page page = visit.open("casework/detail.xhtml?ref=" + reference);
            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName(label).setExact(true))
                    .first()
                    .click();
            visit.isAccessible();
            answers.accept(page);
            press(page, label);
            try {
                page.waitForURL("**/casework/detail.xhtml**");
            } catch (com.microsoft.playwright.TimeoutError stayed) {
                throw new AssertionError(label + ": " + page.locator("main").innerText(), stayed);
            }
            visit.isAccessible();
        }
    }

    /** The second reader agrees when the letter waits for one; then it is on its way. */
    private static void leaves(String reader, String reference, String title) {
        try (Visit visit = Visit.of(reader)) {
            Page page = visit.open("casework/detail.xhtml?ref=" + reference);
            visit.picture("case-" + reference.substring(0, 3));
            page.locator(".rows a", new Page.LocatorOptions().setHasText(title))
                    .first()
                    .click();
            visit.picture("letter-of-case");
            visit.isAccessible();
            Locator agree = page.locator("[id='agree:do']");
            if (agree.count() > 0) {
                agree.click();
                assertThat(page.locator(".news")).containsText("You agreed");
            }
        }
    }

    private static void bringsIn(String user, String reference, String whom) {
        try (Visit visit = Visit.of(user)) {
            Page page = visit.open("casework/assign.xhtml?ref=" + reference + "&duty=CASE_MANAGER");
            visit.isAccessible();
            visit.picture("bring-in");
            page.getByLabel("Who?").selectOption(new SelectOption().setLabel(labelWith(page, "person", whom)));
            press(page, "Bring them in");
            page.waitForURL("**/casework/detail.xhtml**");
        }
    }

    private static void hearingTooEarlyIsRefused(String reference) {
        try (Visit visit = Visit.of("head-of-hr")) {
            Page page = visit.open("casework/step.xhtml?ref=" + reference + "&outcome=INVITED");
            sits(page, "23 November 2026");
            press(page, "Set the hearing and prepare the invitation");
            assertThat(page.locator(".problems")).containsText("November 2026");
            assertThat(page.getByLabel("Where?")).hasValue("Meeting room");
            visit.isAccessible();
            visit.picture("hearing-too-early");
        }
    }

    private static void isHiddenFrom(String user, String reference) {
        try (Visit visit = Visit.of(user)) {
            assertEquals(404, visit.status("casework/detail.xhtml?ref=" + reference));
            assertEquals(404, visit.status("breach/detail.xhtml?ref=" + reference));
            for (String list :
                    List.of("casework/list.xhtml", "breach/list.xhtml", "today/list.xhtml", "calendar/list.xhtml")) {
                visit.status(list);
                assertThat(visit.page().locator("body")).not().containsText(reference);
            }
        }
    }

    private static void sits(Page page, String day) {
        page.getByLabel("On which day?").fill(day);
        page.getByLabel("At what time?").fill("10:00");
        page.getByLabel("Where?").fill("Meeting room");
    }

    private static void choose(Page page, String label, int index) {
        page.getByLabel(label).selectOption(new SelectOption().setIndex(index));
    }

    private static String labelWith(Page page, String id, String part) {
        return page.locator("[id='f:" + id + "'] option", new Page.LocatorOptions().setHasText(part))
                .first()
                .textContent();
    }

    private static void fill(Page page, String field, String text) {
        page.locator("textarea[data-field='" + field + "']").fill(text);
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
