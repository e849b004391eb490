package org.probity.persistence.breach;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.probity.persistence.breach.Measures.Found;
import org.probity.persistence.breach.Measures.Lists;
import org.probity.persistence.policy.Strength;

class MeasuresTest {
    private static final Lists SILENT = new Lists(List.of(), List.of(), false);

    @Test
    void triggerOfTheSchoolAsksForADecisionAboutThePolice() {
        Lists alder = new Lists(List.of("RACIST_ELEMENT", "VIOLENCE_THREATENED"), List.of(), false);
        assertEquals(Set.of(Measure.CONSIDER_POLICE), parentPost(alder, Flag.RACIST_ELEMENT));
    }

    @Test
    void triggerThatTheSchoolDoesNotNameAsksForNothing() {
        assertEquals(Set.of(), parentPost(SILENT, Flag.GROSSLY_OBSCENE));
    }

    @ParameterizedTest
    @EnumSource(
            value = Flag.class,
            names = {"IMAGERY", "THREAT_OF_DEATH_OR_SERIOUS_HARM"})
    void gravestFlagsMeanPoliceAtOnceEverywhere(Flag flag) {
        Lists also = new Lists(List.of(flag.name()), List.of(), false);
        assertEquals(Set.of(Measure.POLICE_AT_ONCE), parentPost(also, flag));
    }

    @Test
    void schoolMaySayThatASexualThreatMeansAtOnce() {
        Lists lists = new Lists(List.of("SEXUAL_THREAT"), List.of("SEXUAL_THREAT"), false);
        assertEquals(Set.of(Measure.POLICE_AT_ONCE), parentPost(lists, Flag.SEXUAL_THREAT));
    }

    @Test
    void namesOfRulesThatAreNoFlagsAreLeftAlone() {
        assertEquals(Set.of(), parentPost(new Lists(List.of("SOMETHING_ELSE"), List.of(), false), Flag.SEXIST));
    }

    @Test
    void accidentTellsTheDataProtectionOfficerWhereIntentSplitsTheWay() {
        Lists damson = new Lists(List.of(), List.of(), true);
        assertEquals(Set.of(Measure.TELL_DPO), staff(damson, Intent.ACCIDENTAL, Set.of()));
        assertEquals(Set.of(), staff(SILENT, Intent.ACCIDENTAL, Set.of()));
        assertEquals(Set.of(), staff(damson, Intent.DELIBERATE, Set.of()));
    }

    @ParameterizedTest
    @EnumSource(Intent.class)
    void personalDataTellsTheDataProtectionOfficerEverywhere(Intent intent) {
        assertEquals(Set.of(Measure.TELL_DPO), staff(SILENT, intent, Set.of(Flag.PERSONAL_DATA)));
    }

    @Test
    void criticismOfValuesAloneLeadsOnlyToAPointer() {
        assertEquals(Set.of(Measure.SIGNPOST_ONLY), codes(ConductCode.CC_47));
        assertEquals(Set.of(), codes(ConductCode.CC_47, ConductCode.CC_53));
    }

    @Test
    void adviceAloneLeadsOnlyToAdvice() {
        assertEquals(Set.of(Measure.ADVICE_ONLY), strengths(Strength.ADVISED, Strength.ADVISED));
        assertEquals(Set.of(), strengths(Strength.ADVISED, Strength.PROHIBITED));
    }

    @Test
    void childAndTeacherMeansTheDesignatedOfficerAndStaffVictimMeansSupport() {
        Found found = new Found(
                Compartment.STAFF,
                Compartment.SAFEGUARDING,
                Set.of(Flag.CHILD),
                Intent.UNDETERMINED,
                List.of(),
                List.of(),
                true);
        assertEquals(Set.of(Measure.TALK_TO_LADO, Measure.SUPPORT_OFFER), new Measures(found, SILENT).all());
    }

    @Test
    void possibleDefamationGoesToALawyerAndNeverConcludesAnything() {
        assertEquals(Set.of(Measure.LEGAL_ADVICE), parentPost(SILENT, Flag.DEFAMATION_SHUNNED));
    }

    private static Set<Measure> parentPost(Lists lists, Flag flag) {
        Found found = new Found(
                Compartment.PARENT, Compartment.PARENT, Set.of(flag), Intent.DELIBERATE, List.of(), List.of(), false);
        return new Measures(found, lists).all();
    }

    private static Set<Measure> staff(Lists lists, Intent intent, Set<Flag> flags) {
        Found found = new Found(Compartment.STAFF, Compartment.STAFF, flags, intent, List.of(), List.of(), false);
        return new Measures(found, lists).all();
    }

    private static Set<Measure> codes(ConductCode... codes) {
        Found found = new Found(
                Compartment.PARENT, Compartment.PARENT, Set.of(), Intent.DELIBERATE, List.of(codes), List.of(), false);
        return new Measures(found, SILENT).all();
    }

    private static Set<Measure> strengths(Strength... strengths) {
        Found found = new Found(
                Compartment.STAFF,
                Compartment.STAFF,
                Set.of(),
                Intent.DELIBERATE,
                List.of(),
                List.of(strengths),
                false);
        return new Measures(found, SILENT).all();
    }
}
