package org.probity.it.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.probity.it.outside.Visitors.ANYBODY;

import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probity.it.CaseOverApi;
import org.probity.it.Records;
import org.probity.it.Telling;
import org.probity.it.Visit;

/** Pages that say what is missing, on a desk and on a telephone: they too break nothing of WCAG 2.2 AA and fit into the window. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ErrorStateIT {
    private static final List<String> MUST_BE_ANSWERED = List.of(
            "Might there be an indecent picture of a child?",
            "What happened?",
            "Is a child involved?",
            "Is this whistleblowing?");

    @AutoClose
    private static final Visitors VISITORS = new Visitors();

    @ParameterizedTest
    @ValueSource(ints = {1280, 320})
    void whatIsNotThereIsSaidPlainly(int width) {
        for (String who : List.of(ANYBODY, "headteacher.ced")) {
            Visit visit = VISITORS.visit(who, width);
            assertEquals(404, visit.status("no-such-page.xhtml"));
            visit.isAccessible();
        }
        Visit head = VISITORS.visit("headteacher.ced");
        assertEquals(404, head.status("casework/detail.xhtml?ref=CED-2026-ZZZZZZ"));
        assertEquals(404, head.status("casework/detail.xhtml"));
        assertEquals(404, head.status("casework/step.xhtml?ref=CED-2026-ZZZZZZ"));
        head.isAccessible();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 320})
    void emptyReportSaysWhatIsMissing(int width) {
        for (Map.Entry<String, String> report : Map.of(
                        ANYBODY, "public/report.xhtml", "staff.elm", "breach/report.xhtml")
                .entrySet()) {
            Visit visit = opened(report.getKey(), width, report.getValue());
            Telling telling = Telling.in(visit).at("ELM").saying("What happened?", "Words.");
            for (String question : MUST_BE_ANSWERED) {
                telling.to(question);
                pressed(visit, "Continue");
                assertEquals(question, telling.heading());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 320})
    void emptyTriageSaysWhatIsMissing(int width) {
        pressed(
                opened(
                        "headteacher.elm",
                        width,
                        "breach/triage.xhtml?ref=" + CaseOverApi.reportedAtElm().reference()),
                "Decide");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 320})
    void emptyStepSaysWhatIsMissing(int width) {
        String request = Records.story("A Year 9 pupil told a head of year");
        Visit visit = VISITORS.visit("headteacher.ced", width);
        visit.open(visit.links("casework/detail.xhtml?ref=" + request, "casework/step")
                .get(0));
        visit.page().locator("[id='f:do']").click();
        problems(visit);
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 320})
    void importWithoutAFileSaysWhatIsMissing(int width) {
        pressed(opened("clerk", width, "policy/import.xhtml"), "Read the file");
    }

    private static Visit opened(String who, int width, String address) {
        Visit visit = VISITORS.visit(who, width);
        visit.open(address);
        return visit;
    }

    private static void pressed(Visit visit, String button) {
        visit.press(button);
        problems(visit);
    }

    private static void problems(Visit visit) {
        visit.page().locator(".problems").waitFor();
        visit.isAccessible();
    }
}
