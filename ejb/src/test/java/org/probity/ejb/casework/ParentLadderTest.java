package org.probity.ejb.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.probity.ejb.casework.Cases.FRIDAY;
import static org.probity.ejb.casework.Cases.TIMES;
import static org.probity.ejb.casework.Cases.act;
import static org.probity.ejb.casework.Cases.anybody;
import static org.probity.ejb.casework.Cases.take;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.probity.ejb.procedure.Procedures;
import org.probity.persistence.casework.Act;
import org.probity.persistence.casework.CaseFile;
import org.probity.persistence.casework.CaseKind;
import org.probity.persistence.casework.CaseTrack;
import org.probity.persistence.casework.Circumstances;
import org.probity.persistence.casework.ConflictedPerson;
import org.probity.persistence.casework.NotYetOpen;
import org.probity.persistence.casework.Standing;
import org.probity.persistence.procedure.Guard;
import org.probity.persistence.procedure.Outcome;
import org.probity.persistence.procedure.Step;
import org.probity.persistence.procedure.StepLetter;
import org.probity.persistence.procedure.TrackOffer;

/** What parents meet, school by school (domain.md 6.1, X08 to X10, AT-15 to AT-18). */
class ParentLadderTest {
    private static final String DEFAMATORY = "CC-45";
    private static final LocalDate MEETING = LocalDate.of(2026, 11, 26);

    private static void take(CaseFile file, Outcome outcome, String code) {
        file.take(act(outcome, FRIDAY).meetingOn(MEETING), anybody(code), TIMES);
    }

    private static Set<String> letters(Step step, Outcome outcome) {
        return step.on(outcome).orElseThrow().letters().stream()
                .map(StepLetter::getTemplate)
                .collect(Collectors.toSet());
    }

    /** Removal was asked for and the meeting was held. */
    private static CaseFile afterMeeting() {
        CaseFile file = Cases.elm();
        take(file, Outcome.REQUESTED, DEFAMATORY);
        take(file, Outcome.INVITED, DEFAMATORY);
        take(file, Outcome.HELD, DEFAMATORY);
        return file;
    }

    private static Set<Guard> closed(CaseFile file, String track, String code) {
        TrackOffer offer = file.getProcedureVersion().getBeside().stream()
                .filter(candidate -> candidate.getProcedure().equals(track))
                .findFirst()
                .orElseThrow();
        return file.unmet(offer, FRIDAY, anybody(code));
    }

    @Test
    void elmAsksForRemovalAndThenTheMeetingWithTheHeadteacherIsCompulsory() {
        CaseFile file = Cases.elm();
        assertEquals(Set.of("L27", "L27-M", "L27-R"), letters(file.getStep(), Outcome.REQUESTED));
        take(file, Outcome.REQUESTED, DEFAMATORY);
        assertThrows(NotYetOpen.class, () -> take(file, Outcome.MEETING_NOT_NEEDED, DEFAMATORY));
        assertEquals(Set.of("L28-H"), letters(file.getStep(), Outcome.INVITED));
    }

    @Test
    void elmCanDoWithoutAMeetingWhenNothingIsDefamatory() {
        CaseFile file = Cases.elm();
        take(file, Outcome.REQUESTED, "CC-49");
        take(file, Outcome.MEETING_NOT_NEEDED, "CC-49");
        assertEquals("recheck", file.getStep().getCode());
    }

    @Test
    void theContentIsToBeGoneOnTheNextWorkingDay() {
        CaseFile file = Cases.elm();
        file.take(act(Outcome.REQUESTED, FRIDAY).servedOn(FRIDAY), anybody(DEFAMATORY), TIMES);
        assertTrue(file.getDeadlines().stream()
                .anyMatch(date -> date.getTitle().equals("Content to be removed")
                        && date.dueOn().equals(LocalDate.of(2026, 11, 23))));
    }

    @Test
    void elmWarnsOnlyAfterRefusalAndContinuation() {
        CaseFile file = afterMeeting();
        assertThrows(NotYetOpen.class, () -> take(file, Outcome.ESCALATED, DEFAMATORY));
        take(file, Outcome.REFUSED, DEFAMATORY);
        NotYetOpen refusal = assertThrows(NotYetOpen.class, () -> take(file, Outcome.ESCALATED, DEFAMATORY));
        assertTrue(refusal.getMessage().contains("the person refused and that they went on"), refusal.getMessage());
        take(file, Outcome.CONTINUED, DEFAMATORY);
        take(file, Outcome.ESCALATED, DEFAMATORY);
        assertEquals("warning", file.getStep().getCode());
    }

    @Test
    void warningAndComplaintToTheHostBothFallDueAndEitherCanBeLeftOutWithAReason() {
        CaseFile file = afterMeeting();
        take(file, Outcome.REFUSED, DEFAMATORY);
        take(file, Outcome.CONTINUED, DEFAMATORY);
        take(file, Outcome.ESCALATED, DEFAMATORY);
        LocalDate due = LocalDate.of(2026, 11, 24);
        assertEquals(due, file.getDueOn());
        assertTrue(file.getDeadlines().stream()
                .anyMatch(date -> date.getTitle().equals("Complaint to the host")
                        && date.dueOn().equals(due)));
        take(file, Outcome.WARNED, DEFAMATORY);
        assertEquals("host", file.getStep().getCode());
        assertEquals(due, file.getDueOn());
        take(file, Outcome.LEFT_OUT, DEFAMATORY);
        assertEquals("review", file.getStep().getCode());
        assertEquals(LocalDate.of(2026, 12, 18), file.getDueOn());
    }

    @Test
    void forumBlockAndLegalActionWaitForTheGuardAndUrgentHelpDoesNot() {
        CaseFile file = Cases.elm("SCHOOL_FORUM");
        assertEquals(Set.of(Guard.REFUSED_AND_CONTINUED), closed(file, "forum-block", DEFAMATORY));
        assertEquals(Set.of(Guard.REFUSED_AND_CONTINUED), closed(file, "legal-action", DEFAMATORY));
        assertEquals(Set.of(), closed(file, "take-down", DEFAMATORY));
        assertEquals(Set.of(), closed(file, "police-referral", DEFAMATORY));
        assertEquals(Set.of(), closed(file, "libel-report", DEFAMATORY));
        take(file, Outcome.REQUESTED, DEFAMATORY);
        take(file, Outcome.REFUSED, DEFAMATORY);
        take(file, Outcome.CONTINUED, DEFAMATORY);
        assertEquals(Set.of(), closed(file, "forum-block", DEFAMATORY));
        assertEquals(Set.of(), closed(file, "legal-action", DEFAMATORY));
    }

    @Test
    void aRefusalByTheHostIsNotTheParents() {
        CaseFile file = Cases.elm();
        CaseTrack track =
                file.startTrack(Procedures.named("take-down"), act(Outcome.COMPLAINED, FRIDAY), anybody(), TIMES);
        file.take(track, act(Outcome.COMPLAINED, FRIDAY), anybody(), TIMES);
        file.take(track, act(Outcome.REFUSED, FRIDAY), anybody(), TIMES);
        assertTrue(closed(file, "legal-action", DEFAMATORY).contains(Guard.REFUSED_AND_CONTINUED));
    }

    @Test
    void criticismAloneGetsTheProperRouteAndNothingElse() {
        CaseFile file = Cases.elm();
        take(file, Outcome.REQUESTED, "CC-47");
        assertThrows(NotYetOpen.class, () -> take(file, Outcome.INVITED, "CC-47"));
        for (String track : List.of("premises-ban", "forum-block", "take-down", "messaging-permission")) {
            assertTrue(closed(file, track, "CC-47").contains(Guard.NOT_MERE_CRITICISM), track);
        }
        take(file, Outcome.MEETING_NOT_NEEDED, "CC-47");
        assertEquals("recheck", file.getStep().getCode());
    }

    @Test
    void legalActionNeedsTwoPeople() {
        CaseFile file = Cases.opened("parent", CaseKind.PARENT);
        CaseTrack track =
                file.startTrack(Procedures.named("legal-action"), act(Outcome.APPROVED, FRIDAY), anybody(), TIMES);
        file.take(track, act(Outcome.APPROVED, FRIDAY), anybody(), TIMES);
        file.take(track, act(Outcome.APPROVED, FRIDAY), anybody(), TIMES);
        assertThrows(NotYetOpen.class, () -> file.take(track, act(Outcome.INSTRUCTED, FRIDAY), anybody(), TIMES));
        Act byChair = Act.of(Outcome.APPROVED, Cases.CHAIR, Cases.at(FRIDAY)).because("I agree.");
        file.take(track, byChair, anybody(), TIMES);
        file.take(track, act(Outcome.INSTRUCTED, FRIDAY), anybody(), TIMES);
        assertEquals("advice", track.getStep().getCode());
    }

    @Test
    void messagesAreLookedAtOnlyWithPermission() {
        CaseFile file = Cases.elm();
        CaseTrack track = file.startTrack(
                Procedures.named("messaging-permission"), act(Outcome.REQUESTED, FRIDAY), anybody(), TIMES);
        file.take(track, act(Outcome.REQUESTED, FRIDAY), anybody(), TIMES);
        assertThrows(NotYetOpen.class, () -> file.take(track, act(Outcome.VIEWED, FRIDAY), anybody(), TIMES));
        file.take(track, act(Outcome.CONSENTED, FRIDAY), anybody(), TIMES);
        file.take(track, act(Outcome.VIEWED, FRIDAY), anybody(), TIMES);
        file.take(track, act(Outcome.CONSENT_WITHDRAWN, FRIDAY), anybody(), TIMES);
        assertFalse(track.isRunning());
    }

    @Test
    void theTargetOfThePostsDecidesNothing() {
        CaseFile file = Cases.elm();
        Circumstances target = new Circumstances(new Standing(Set.of("HT"), Set.of(), true), Set.of());
        assertThrows(ConflictedPerson.class, () -> file.take(act(Outcome.REQUESTED, FRIDAY), target, TIMES));
    }

    @Test
    void alderBeginsWithALetterOfTheGoverningBodySignedByTheChair() {
        Step first = Procedures.named("parent-ald").first();
        assertEquals(Set.of("L27-G", "L27-R"), letters(first, Outcome.REQUESTED));
        assertTrue(first.getLetters().stream().allMatch(letter -> "COG".equals(letter.getSignatory())));
    }

    @Test
    void damsonBeginsWithAMeeting() {
        Step first = Procedures.named("parent-dam").first();
        assertEquals(Set.of("L28-S"), letters(first, Outcome.INVITED));
        assertTrue(first.isDecidedBy("SLT"));
    }

    @Test
    void damsonWarnsAtDiscretion() {
        Step measures = Procedures.named("parent-dam").find("measures").orElseThrow();
        assertFalse(measures.on(Outcome.WARNED).orElseThrow().conditions().contains(Guard.REFUSED_AND_CONTINUED));
    }

    @Test
    void cedarLooksIntoItFirst() {
        assertEquals("look", Procedures.named("parent-ced").first().getCode());
    }
}
