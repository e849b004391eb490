package org.probity.web.school;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.probity.ejb.rule.RuleCatalogue;
import org.probity.ejb.rule.RuleDefinition;
import org.probity.ejb.rule.RuleLine;

class RuleWordsTest {
    private static RuleDefinition rule(String key) {
        return RuleCatalogue.of(key).orElseThrow();
    }

    private static String told(String key, String value) {
        return RuleWords.value(rule(key), value);
    }

    @Test
    void valuesReadAsPeopleSayThem() {
        assertEquals("The headteacher and the chair of governors", told("routing.whistleblowing", "HT\nCOG"));
        assertEquals("Yes", told("outsideWork", "true"));
        assertEquals("March 2017", told("nextReview", "2017-03"));
        assertEquals("Nothing laid down", told("pastPupil.minAge", ""));
        assertEquals("Switched off", told("comments.mode", "OFF"));
        assertEquals("The office coordinator", told("officialPost.roles", "OFF"));
        assertEquals(
                "Cases of parents and cases of staff under CC-29",
                told("investigation.mandatory", "PARENT\nSTAFF:CC-29"));
    }

    @Test
    void periodsNameTheirKindOfDay() {
        assertEquals("5 clear working days", told("T08a", "5"));
        assertEquals("1 working day", told("T04", "1"));
        assertEquals("14 calendar days", told("T17", "14"));
    }

    @Test
    void valueTellsWhereItComesFrom() {
        assertEquals("Trust default", origin("Trust default", false, false));
        assertEquals("What the trust says", origin("Trust default", false, true));
        assertEquals("The school's own policy (S2-18)", origin("S2-18", true, false));
        assertEquals("The school's own", origin("Settings: the board agreed", true, false));
        assertEquals("Nobody has said anything yet", origin(null, false, false));
    }

    private static String origin(String source, boolean own, boolean trusts) {
        LocalDate since = LocalDate.of(2016, 1, 1);
        return RuleWords.origin(new RuleLine(rule("label.dsl"), "x", source, own, since, null, 0), trusts);
    }

    @Test
    void everyRuleHasItsGroup() {
        for (RuleDefinition rule : RuleCatalogue.all()) {
            assertEquals(
                    1,
                    List.of(RuleGroup.values()).stream()
                            .filter(group -> group.holds(rule.ruleId()))
                            .count(),
                    rule.key());
        }
    }
}
