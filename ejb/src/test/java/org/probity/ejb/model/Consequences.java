package org.probity.ejb.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What an act does besides moving the case: duties, hearings, decisions, warnings, appeals (8.4, 8.5, 2.2). */
final class Consequences {
    private static final Set<String> FOR_ONE_CASE = Set.of("INVESTIGATOR", "PANEL", "DECISION_MAKER", "APPEAL_PANEL");

    private Consequences() {}

    static void of(Story story, Deed deed) {
        switch (story.lines.get(deed.line).at.kind()) {
            case "APPOINT" -> {
                if (deed.name.equals("APPOINTED")) {
                    give(story, deed.people, "INVESTIGATOR");
                }
            }
            case "PREPARE" -> {
                if (deed.name.equals("PREPARED")) {
                    give(story, deed.people, deed.people.size() > 1 ? "PANEL" : "DECISION_MAKER");
                    hearing(story, false, deed.measure);
                }
            }
            case "INVITE" -> {
                if (deed.name.equals("INVITED")) {
                    story.hearing(false).orElseThrow().day = deed.meeting;
                }
            }
            case "INVITE_APPEAL" -> {
                if (deed.name.equals("INVITED")) {
                    give(story, deed.people, "APPEAL_PANEL");
                    hearing(story, true, story.plea().orElseThrow().against);
                    story.hearing(true).orElseThrow().day = deed.meeting;
                } else {
                    endAppeal(story, deed);
                }
            }
            case "HEARING" -> sit(story.hearing(false).orElseThrow(), deed);
            case "HEAR_APPEAL" -> {
                sit(story.hearing(true).orElseThrow(), deed);
                endAppeal(story, deed);
            }
            case "DECIDE" -> decide(story, deed);
            case "ISSUE" -> warn(story, deed.name, deed.at.toLocalDate());
            case "APPEAL" -> {
                if (deed.name.equals("APPEALED")) {
                    lodge(story, deed);
                }
            }
            case "CHECK_APPEAL", "END_APPEAL" -> endAppeal(story, deed);
            default -> {}
        }
    }

    /** Whoever had the duty before has it no more; a panel and a single officer take each other's place. */
    static void give(Story story, List<Deed.Somebody> people, String duty) {
        boolean hears = duty.equals("PANEL") || duty.equals("DECISION_MAKER");
        Set<String> replaced = hears ? Set.of("PANEL", "DECISION_MAKER") : Set.of(duty);
        story.duties.stream().filter(one -> replaced.contains(one.duty)).forEach(one -> one.current = false);
        people.forEach(person -> story.duties.add(new Story.Duty(person, duty)));
    }

    static void release(Story story) {
        story.duties.stream().filter(one -> FOR_ONE_CASE.contains(one.duty)).forEach(one -> one.current = false);
    }

    private static void hearing(Story story, boolean appeal, String hardest) {
        Story.Hearing hearing = new Story.Hearing();
        hearing.appeal = appeal;
        hearing.hardest = hardest;
        story.hearings.add(hearing);
    }

    private static void sit(Story.Hearing hearing, Deed deed) {
        switch (deed.name) {
            case "POSTPONED" -> {
                hearing.day = deed.meeting;
                hearing.moves++;
            }
            case "NOT_ATTENDED" -> {
                hearing.day = deed.meeting;
                hearing.absences++;
            }
            case "ADJOURNED" -> hearing.day = deed.meeting;
            case "HELD", "IN_ABSENCE" -> hearing.held = deed.at.toLocalDate();
            default -> {}
        }
    }

    private static void decide(Story story, Deed deed) {
        Story.Hearing hearing = story.hearing(false).orElseThrow();
        hearing.proved = deed.findings.contains("PROVED");
        hearing.measure = deed.name;
        hearing.decided = deed.at.toLocalDate();
    }

    private static void warn(Story story, String measure, LocalDate day) {
        if (DutyRules.isWarning(measure)) {
            Story.Caution warning = new Story.Caution();
            warning.level = measure.equals("ALTERNATIVE") ? "FINAL_WRITTEN" : measure;
            warning.issued = day;
            warning.until = day.plusMonths(HearingRules.months(measure)).minusDays(1);
            story.warnings.add(warning);
        }
    }

    private static void lodge(Story story, Deed deed) {
        Story.Plea plea = new Story.Plea();
        plea.against = story.measure();
        plea.received = deed.received;
        plea.lastDay = story.stepDue(0).orElseThrow().due.toLocalDate();
        story.pleas.add(plea);
    }

    /** 8.5: stands, milder, set aside or heard again; what is set aside or replaced takes its warning with it. */
    private static void endAppeal(Story story, Deed deed) {
        Set<String> ends = Set.of("INADMISSIBLE", "APPEAL_WITHDRAWN", "UPHELD", "REDUCED", "OVERTURNED", "REHEAR");
        if (!ends.contains(deed.name)) {
            return;
        }
        LocalDate today = deed.at.toLocalDate();
        Story.Plea plea = story.plea().orElseThrow();
        plea.outcome = deed.name.equals("APPEAL_WITHDRAWN") ? "WITHDRAWN" : deed.name;
        plea.measure = deed.name.equals("OVERTURNED")
                ? "NO_SANCTION"
                : deed.name.equals("REDUCED") ? deed.measure : plea.against;
        plea.decided = today;
        story.hearing(true)
                .filter(one -> one.held != null && one.decided == null)
                .ifPresent(one -> {
                    one.measure = plea.measure;
                    one.decided = today;
                });
        if (Set.of("REDUCED", "OVERTURNED", "REHEAR").contains(deed.name)) {
            story.warnings.stream().filter(one -> one.takenBack == null).forEach(one -> one.takenBack = today);
        }
        if (deed.name.equals("REDUCED")) {
            warn(story, deed.measure, today);
        }
    }
}
