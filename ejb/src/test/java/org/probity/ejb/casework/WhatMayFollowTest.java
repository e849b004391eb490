package org.probity.ejb.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probity.ejb.procedure.Procedures;
import org.probity.persistence.breach.Intent;
import org.probity.persistence.breach.Matter;
import org.probity.persistence.breach.Severity;
import org.probity.persistence.casework.CaseFile;
import org.probity.persistence.casework.CaseKind;
import org.probity.persistence.casework.CaseSubject;
import org.probity.persistence.casework.Circumstances;
import org.probity.persistence.procedure.Guard;
import org.probity.persistence.procedure.Outcome;
import org.probity.persistence.procedure.Transition;
import org.probity.persistence.school.LegalType;

/** Where a case may lead is what the school's rules name (X12, X41), how strong the clauses are (S0-10), and for an account alone advice. */
class WhatMayFollowTest {
    @ParameterizedTest
    @CsvSource({
        "staff-conduct, STAFF, route, MEDIATION, DISCIPLINARY INFORMAL MEDIATION NONE, true",
        "staff-conduct, STAFF, route, MEDIATION, DISCIPLINARY INFORMAL CAPABILITY NONE, false",
        "staff-conduct, STAFF, route, CAPABILITY, DISCIPLINARY INFORMAL CAPABILITY NONE, true",
        "staff-conduct, STAFF, route, CAPABILITY, DISCIPLINARY NONE, false",
        "staff-conduct, STAFF, route, INFORMAL, DISCIPLINARY NONE, false",
        "staff-conduct, STAFF, route, HEARING, DISCIPLINARY NONE, true",
        "staff-conduct, STAFF, route, NO_CASE, DISCIPLINARY NONE, true",
        "governor, GOVERNOR, weigh, SUSPENSION_PROPOSED, ADVICE SUSPENSION, true",
        "governor, GOVERNOR, weigh, REMOVAL_PROPOSED, ADVICE SUSPENSION, false",
        "governor, GOVERNOR, suspended, REMOVAL_PROPOSED, ADVICE SUSPENSION, false",
        "governor, GOVERNOR, weigh, ADVISED, ADVICE, true",
        "volunteer, VOLUNTEER, weigh, RESTRICTED, ADVICE RESTRICTED, true",
        "volunteer, VOLUNTEER, weigh, ROLE_ENDED, ADVICE RESTRICTED, false",
        "contractor, CONTRACTOR, weigh, AGENCY_TOLD, ADVICE AGENCY_NOTIFIED, true",
        "contractor, CONTRACTOR, weigh, AGENCY_TOLD, ADVICE, false",
        "external, EXTERNAL, watch, BLOCKED, ADVICE ACCESS_WITHDRAWN, true",
        "external, EXTERNAL, watch, BLOCKED, ADVICE, false"
    })
    void aWayIsOpenWhereTheRuleNamesIt(
            String procedure, CaseKind kind, String step, Outcome outcome, String named, boolean open) {
        CaseFile file = file(procedure, kind, Severity.MODERATE);
        Circumstances around =
                Cases.anybody("CC-11").leadingTo(Arrays.stream(named.split(" ")).collect(Collectors.toSet()));
        assertEquals(open, isOpen(file, step, outcome, around));
    }

    @ParameterizedTest
    @CsvSource({
        "MINOR, ADVICE_ONLY, false",
        "MODERATE, ADVICE_ONLY, false",
        "SERIOUS, ADVICE_ONLY, true",
        "GROSS, ADVICE_ONLY, true",
        "MINOR, SUPPORT_OFFER, true"
    })
    void adviceAloneLeadsToNoHearingUnlessItWasSerious(Severity severity, String flag, boolean open) {
        CaseFile file = file("staff-conduct", CaseKind.STAFF, severity, flag);
        assertEquals(open, isOpen(file, "route", Outcome.HEARING, Cases.anybody("CC-03")));
        assertEquals(true, isOpen(file, "route", Outcome.INFORMAL, Cases.anybody("CC-03")));
    }

    @ParameterizedTest
    @CsvSource({
        "parents, ADVISED, CC-33, true",
        "parents, ADVISED, CC-33 CC-29, false",
        "answer, BEHAVIOUR_POLICY, CC-33, false",
        "answer, EXCLUDED, CC-33, false",
        "answer, SUPPORTED, CC-33, true",
        "answer, BEHAVIOUR_POLICY, CC-33 CC-29, true",
        "answer, EXCLUDED, CC-29, true"
    })
    void anAccountBelowTheAgeLeadsToAdviceForTheParentsAlone(String step, Outcome outcome, String codes, boolean open) {
        CaseFile file = file("pupil", CaseKind.PUPIL, Severity.MINOR);
        assertEquals(open, isOpen(file, step, outcome, Cases.anybody(codes.split(" "))));
    }

    private static boolean isOpen(CaseFile file, String step, Outcome outcome, Circumstances around) {
        Transition way =
                file.getProcedureVersion().find(step).orElseThrow().on(outcome).orElseThrow();
        Set<Guard> unmet = file.unmet(null, way, Cases.FRIDAY, around);
        return unmet.isEmpty();
    }

    private static CaseFile file(String procedure, CaseKind kind, Severity severity, String... flags) {
        Matter matter = new Matter(Cases.school("CED", LegalType.ACADEMY), "CED-2026-K7QX2M");
        var about = new CaseSubject.Subject(
                Cases.TEACHER, Cases.TEACHER.getName(), Set.of(flags), severity, Intent.DELIBERATE);
        return new CaseFile(matter, kind, about, Procedures.named(procedure), Cases.at(Cases.FRIDAY), Cases.TIMES);
    }
}
