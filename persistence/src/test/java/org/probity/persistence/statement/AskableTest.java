package org.probity.persistence.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.probity.persistence.statement.StatementKind.NOTES;
import static org.probity.persistence.statement.StatementKind.STATEMENT;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.probity.persistence.breach.Duty;

class AskableTest {
    private static final long ASKER = 1;
    private static final long SUBJECT = 2;
    private static final long COLLEAGUE = 3;
    private static final long PUPIL = 4;

    private static Askable where(Map<Long, Set<Duty>> duties) {
        return new Askable(ASKER, Set.of(SUBJECT), List.of("Mr Tom Teacher"), duties, Set.of(PUPIL));
    }

    private static Optional<String> whyNot(Long person, StatementKind kind) {
        return where(Map.of()).whyNot(person, "Ms Ada Example", kind);
    }

    @Test
    void colleaguesAndPeopleFromOutsideMayBeAsked() {
        assertEquals(Optional.empty(), whyNot(COLLEAGUE, STATEMENT));
        assertEquals(Optional.empty(), whyNot(null, STATEMENT));
        assertEquals(Optional.empty(), whyNot(null, NOTES));
    }

    @Test
    void whoeverTheCaseIsAboutSignsNotesAndGivesNoStatement() {
        assertTrue(whyNot(SUBJECT, STATEMENT).orElseThrow().contains("the case is about this person"));
        assertEquals(Optional.empty(), whyNot(SUBJECT, NOTES));
        assertTrue(where(Map.of()).whyNot(null, " mr tom TEACHER", STATEMENT).isPresent());
        assertEquals(Optional.empty(), where(Map.of()).whyNot(null, "Mr Tom Teacher", NOTES));
    }

    @Test
    void nobodyAsksThemselves() {
        assertTrue(whyNot(ASKER, STATEMENT).orElseThrow().contains("nobody asks themselves"));
        assertTrue(whyNot(ASKER, NOTES).isPresent());
    }

    @ParameterizedTest
    @EnumSource(value = Duty.class, mode = EnumSource.Mode.EXCLUDE, names = "RECIPIENT")
    void nobodyWithAPartInTheCaseIsAWitnessToo(Duty duty) {
        Askable askable = where(Map.of(COLLEAGUE, Set.of(Duty.RECIPIENT, duty)));
        assertTrue(askable.whyNot(COLLEAGUE, "Ms Ada Example", STATEMENT)
                .orElseThrow()
                .contains("Give that part to somebody else first"));
    }

    @Test
    void whoeverWasOnlyToldMayBeAsked() {
        Askable askable = where(Map.of(COLLEAGUE, Set.of(Duty.RECIPIENT)));
        assertEquals(Optional.empty(), askable.whyNot(COLLEAGUE, "Ms Ada Example", STATEMENT));
    }

    @Test
    void pupilsAreNeverAskedByMail() {
        assertTrue(whyNot(PUPIL, STATEMENT).orElseThrow().contains("D-37"));
    }
}
