package org.probity.persistence.breach;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MentionTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ms O'Neill",
                "ms oneill",
                "Siobhan O'Neill",
                "Siobh\u00e1n O\u2019Neill, year 4",
                "S. O'Neill",
                "O'Neill",
                "it was Ms O'Neill who wrote it"
            })
    void findsThePersonUnderEveryUsualForm(String text) {
        assertEquals(true, new Mention(text).names("Ms", "Siobh\u00e1n", "O'Neill"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mr O'Neill's son Tom", "Patrick O'Neill", "Ms Neil", "", "the O'Neill family"})
    void leavesOthersOfTheNameAlone(String text) {
        assertEquals(false, new Mention(text).names("Ms", "Siobh\u00e1n", "O'Neill"));
    }

    @ParameterizedTest
    @CsvSource({
        "The headteacher, HT",
        "our Head Teacher at Cedar, HT",
        "Chair of Governors, COG",
        "the chief executive, CEO",
        "the DSL, DSL",
        "head of HR, HHR"
    })
    void findsTheOffice(String text, String role) {
        assertEquals(Set.of(role), new Mention(text).offices());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the deputy headteacher",
                "assistant head teacher",
                "a former headteacher",
                "a teacher",
                "vice chair of governors"
            })
    void doesNotTakeADeputyForTheOffice(String text) {
        assertEquals(Set.of(), new Mention(text).offices());
    }

    @Test
    void nothingTypedNamesNobody() {
        assertEquals(false, new Mention(null).names("Mr", "A", "B"));
    }
}
