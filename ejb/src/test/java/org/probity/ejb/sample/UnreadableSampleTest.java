package org.probity.ejb.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What a person who edits a sample file reads when something is wrong with it. */
class UnreadableSampleTest {
    private static final String CLERK = """
            people:
              - key: clerk
                name: {given: Imogen, family: Fairclough}
                posts: [{role: CLK, school: TRUST, title: Clerk, category: CENTRAL_STAFF, from: 2020-01-06}]
            """;

    @Test
    void aMissingKeyIsNamedWithFileAndPlace() {
        assertEquals(
                "people.yaml, people[0].posts[0].title: is missing", complaint(CLERK.replace("title: Clerk, ", "")));
    }

    @Test
    void aMisspeltKeyIsNamed() {
        assertEquals(
                "people.yaml, people[0].emial: is not a key that belongs here",
                complaint(CLERK.replace("    posts", "    emial: x@y.example\n    posts")));
    }

    @Test
    void anUnknownWordIsShownWithTheWordsThatAreKnown() {
        String complaint = complaint(CLERK.replace("role: CLK", "role: IO"));

        assertTrue(
                complaint.startsWith("people.yaml, people[0].posts[0].role: 'IO' is not one of [AUD, CEO, CLK,"),
                complaint);
    }

    @Test
    void anImpossibleDateIsShown() {
        assertEquals(
                "people.yaml, people[0].posts[0].from: '2020-02-30' is not a date like 2026-11-20",
                complaint(CLERK.replace("2020-01-06", "2020-02-30")));
    }

    @Test
    void aSingleValueWhereAListBelongsIsRefused() {
        assertEquals("people.yaml, people: must be a list", complaint("people: clerk"));
    }

    @Test
    void aKeyThatIsThereTwiceIsRefused() {
        String complaint = complaint(CLERK + "people: []\n");

        assertTrue(complaint.startsWith("people.yaml: is not readable YAML: "), complaint);
        assertTrue(complaint.contains("duplicate key people"), complaint);
    }

    @Test
    void aMissingFileIsNamed() {
        assertEquals(
                "rules/oak.yaml, the file: is not in the folder sample/ on the class path",
                assertThrows(UnreadableSample.class, () -> SampleFile.yaml("rules/oak.yaml"))
                        .getMessage());
    }

    private static String complaint(String text) {
        Function<YamlNode, ?> people = node -> node.each("people", SamplePerson::from);
        return assertThrows(UnreadableSample.class, () -> YamlNode.parse("people.yaml", text)
                        .whole(people))
                .getMessage();
    }
}
