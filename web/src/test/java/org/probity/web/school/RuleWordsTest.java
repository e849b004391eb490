package org.probity.web.school;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.probity.ejb.policy.RuleService.RuleLine;

class RuleWordsTest {
    private static RuleLine line(String id, String key, String value) {
        return new RuleLine(id, key, value, "S2-60", true, LocalDate.of(2016, 1, 1));
    }

    @Test
    void everyRuleOfTheTrustIsToldInWords() throws IOException {
        try (InputStream file = RuleLine.class.getResourceAsStream("/sample/rules/trust.yaml")) {
            String rules = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            List<String> silent = Pattern.compile("(?m)^  - \\{(?:x: X\\d+, key|t): ([A-Za-z0-9_.-]+)")
                    .matcher(rules)
                    .results()
                    .map(found -> found.group(1))
                    .filter(key -> RuleWords.label(line("X01", key, "")).equals(key))
                    .toList();
            assertEquals(List.of(), silent);
        }
    }

    @Test
    void valuesReadAsPeopleSayThem() {
        assertEquals(
                "Headteacher, chair of governors", RuleWords.value(line("X05", "routing.whistleblowing", "HT\nCOG")));
        assertEquals("Yes", RuleWords.value(line("X38", "outsideWork", "true")));
        assertEquals("March 2017", RuleWords.value(line("X14", "nextReview", "2017-03")));
        assertEquals("Nothing laid down", RuleWords.value(line("X02", "pastPupil.minAge", "")));
        assertEquals("Switched off", RuleWords.value(line("X24", "comments.mode", "OFF")));
        assertEquals("Office coordinator", RuleWords.value(line("X23", "officialPost.roles", "OFF")));
        assertEquals(
                "Parent, staff under CC-29",
                RuleWords.value(line("X13", "investigation.mandatory", "PARENT\nSTAFF:CC-29")));
    }

    @Test
    void periodsNameTheirKindOfDay() {
        assertEquals("5 clear working days", RuleWords.value(line("T08a", "T08a", "5")));
        assertEquals("1 working day", RuleWords.value(line("T04", "T04", "1")));
        assertEquals("14 calendar days", RuleWords.value(line("T17", "T17", "14")));
    }

    @Test
    void everyRuleHasItsGroup() {
        for (String id : List.of("X01", "X13", "X43", "T02a", "T19")) {
            assertEquals(
                    1,
                    List.of(RuleGroup.values()).stream()
                            .filter(group -> group.holds(id))
                            .count(),
                    id);
        }
    }
}
