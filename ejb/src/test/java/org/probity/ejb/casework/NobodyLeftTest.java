package org.probity.ejb.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.probity.ejb.model.Deed;
import org.probity.ejb.model.Setting;
import org.probity.ejb.procedure.Procedures;
import org.probity.persistence.casework.Standing;
import org.probity.persistence.procedure.Step;
import org.probity.persistence.procedure.StepDecider;

/** Everybody whom a step names is part of the matter: whoever is next in line takes it (domain.md 9.3), and nobody else. */
class NobodyLeftTest {
    private static final Deed.Somebody HEAD = somebody(1, "HT", true);
    private static final Deed.Somebody LEADER = somebody(2, "SLT", true);
    private static final Deed.Somebody SAFEGUARDING = somebody(4, "DSL", true);
    private static final Deed.Somebody CHIEF = somebody(7, "CEO", false);
    private static final Deed.Somebody CHAIR = somebody(8, "COG", false);
    private static final Deed.Somebody GOVERNOR = somebody(10, "GOV", false);
    private static final Deed.Somebody TRUSTEE = somebody(16, "TRU", false);

    private static Deed.Somebody somebody(long id, String role, boolean staffHere) {
        return new Deed.Somebody(id, role + " " + id, Set.of(role), staffHere);
    }

    /** A pupil at Cedar; the head is a relative and the safeguarding lead a witness: the two who look first (8.3 DSL_SCREEN). */
    private static RealCase pupil(Map<Long, String> conflicts) {
        Setting setting = new Setting(
                "CED",
                "ACADEMY",
                Map.of("T06", 15),
                "pupil",
                "PUPIL",
                LocalDateTime.of(2026, 11, 20, 9, 30),
                LocalDate.of(2026, 11, 18),
                List.of("CC-45"),
                Set.of(),
                null,
                false,
                List.of(),
                null,
                conflicts,
                List.of(HEAD, LEADER, SAFEGUARDING, CHIEF, CHAIR, GOVERNOR, TRUSTEE));
        return new RealCase(setting, Procedures::named, Village::new);
    }

    private static Map<Long, String> headAndSafeguarding() {
        return Map.of(HEAD.id(), "RELATIVE", SAFEGUARDING.id(), "WITNESS");
    }

    private static String screen(RealCase file, Deed.Somebody by) {
        Deed deed = new Deed();
        deed.name = "SCREENED";
        deed.by = by;
        deed.at = LocalDateTime.of(2026, 11, 20, 11, 0);
        deed.reason = "No harm behind it.";
        return file.attempt(deed);
    }

    private static void give(RealCase file, String duty, Deed.Somebody to) {
        Deed deed = new Deed();
        deed.sort = Deed.Sort.ASSIGN;
        deed.name = duty;
        deed.people.add(to);
        deed.by = TRUSTEE;
        deed.at = LocalDateTime.of(2026, 11, 20, 10, 0);
        assertNull(file.attempt(deed));
    }

    @Test
    void theCaseManagerLooksFirstWhenHeadAndSafeguardingLeadArePartOfIt() {
        RealCase file = pupil(headAndSafeguarding());
        give(file, "CASE_MANAGER", CHIEF);
        give(file, "NOTE_TAKER", GOVERNOR);
        for (Deed.Somebody other : List.of(LEADER, CHAIR, GOVERNOR, TRUSTEE)) {
            assertEquals("\"Safeguarding looks first\" is for the case manager.", screen(file, other));
        }
        assertNotNull(screen(file, HEAD));
        assertNull(screen(file, CHIEF));
    }

    @Test
    void withoutACaseManagerTheChairTheChiefExecutiveOrATrusteeDoes() {
        for (Deed.Somebody next : List.of(CHAIR, CHIEF, TRUSTEE)) {
            RealCase file = pupil(headAndSafeguarding());
            assertEquals(
                    "\"Safeguarding looks first\" is for the chair of governors, chief executive or trustee.",
                    screen(file, LEADER));
            assertNull(screen(file, next));
        }
    }

    @Test
    void aCaseManagerWhoIsPartOfItTooIsPassedOver() {
        RealCase file = pupil(headAndSafeguarding());
        give(file, "CASE_MANAGER", CHIEF);
        Deed deed = new Deed();
        deed.sort = Deed.Sort.CONFLICT;
        deed.name = "RECUSED";
        deed.people.add(CHIEF);
        deed.at = LocalDateTime.of(2026, 11, 20, 10, 30);
        assertNull(file.attempt(deed));
        assertNotNull(screen(file, CHIEF));
        assertNull(screen(file, TRUSTEE));
    }

    @Test
    void whileOneOfThemIsLeftNobodyElseStepsIn() {
        RealCase file = pupil(Map.of(HEAD.id(), "RELATIVE"));
        give(file, "CASE_MANAGER", CHIEF);
        assertEquals(
                "\"Safeguarding looks first\" is for the designated safeguarding lead or headteacher.",
                screen(file, CHIEF));
        assertNull(screen(file, SAFEGUARDING));
    }

    static Set<String> procedures() {
        return Procedures.codes();
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void noStepOfAnyProcedureIsLeftWithNobody(String procedure) {
        for (Step step : Procedures.named(procedure).getSteps()) {
            Set<String> named =
                    step.getDeciders().stream().map(StepDecider::getRole).collect(Collectors.toSet());
            for (String last : List.of("CM", "TRU")) {
                assertTrue(standing(last, Set.of("ST", last)).decides(step), step.getCode());
                Set<String> all = new HashSet<>(named);
                all.add(last);
                assertEquals(named.contains(last), standing(last, all).decides(step), step.getCode());
            }
        }
    }

    private static Standing standing(String role, Set<String> free) {
        return new Standing(Set.of(role), new HashSet<>(Standing.duties(role)), false, free);
    }
}
