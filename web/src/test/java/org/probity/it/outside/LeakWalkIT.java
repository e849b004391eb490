package org.probity.it.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probity.it.outside.PlantedCases.Hidden;

/**
 * People who must not know of a case walk every path that can be read, with its real reference and ids in every parameter, and find
 * no trace of it. A new path whose parameters nobody fills fails here.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class LeakWalkIT {
    private static PlantedCases planted;

    @BeforeAll
    static void somethingToHide() {
        planted = PlantedCases.plant();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "subject, headteacher.ced, HEAD",
        "subject, staff3.ced, TEACHER",
        "reporter, lm.ced, HEAD",
        "victim, head-of-hr, TEACHER",
        "witness, , TEACHER",
        "relative, chair.ced, HEAD",
        "head of another school, headteacher.elm, HEAD",
        "head of another school, headteacher.elm, TEACHER",
        "governor, governor.ced, TEACHER",
        "staff, staff2.ced, TEACHER",
        "data protection officer, dpo, TEACHER",
        "auditor, auditor, HEAD"
    })
    void noPathShowsATrace(String part, String named, String which) {
        String userName = named == null ? planted.witness() : named;
        Hidden hidden = which.equals("HEAD") ? planted.ofTheHead() : planted.ofATeacher();
        LeakWalk walk = LeakWalk.by(userName, hidden, planted.places(), part.equals("reporter"));
        assertEquals(List.of(), walk.leaks());
        assertTrue(walk.seen() > 60, "Only " + walk.seen() + " addresses");
    }

    /** The same walk by somebody who may: it would find what there is to find. */
    @Test
    void theHeadOfHrFindsTheCaseOfTheHead() {
        LeakWalk walk = LeakWalk.by("head-of-hr", planted.ofTheHead(), planted.places(), false);
        for (String place : List.of(
                "api/v1/cases",
                "api/v1/reports",
                "casework/list.xhtml",
                "casework/detail.xhtml",
                "breach/detail.xhtml",
                "letter/list.xhtml",
                "letter/pdf.xhtml",
                "calendar/list.xhtml",
                "audit/list.xhtml")) {
            assertTrue(walk.leaks().stream().anyMatch(found -> found.startsWith(place)), place + ": " + walk.leaks());
        }
    }
}
