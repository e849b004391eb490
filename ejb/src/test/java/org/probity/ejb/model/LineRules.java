package org.probity.ejb.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Whether somebody may take an outcome at all: role, conflict, condition, reason, hold (8.2 to 8.5, 9.2 to 9.4, 6.1, 6.6). */
final class LineRules {
    private static final Set<String> MERE_CRITICISM = Set.of("CC-44", "CC-47");
    private static final Set<String> LEADS = Set.of("CM");
    private static final Set<String> SUSPENDS = Set.of("HT", "COG", "CEO", "HHR");

    private LineRules() {}

    static String may(Story story, Deed deed, Tables.Way way) {
        Story.Line line = story.lines.get(deed.line);
        if (deed.name.equals("LAPSED") != (deed.by == null)) {
            return "the product alone lets an appeal lapse";
        }
        if (deed.by != null) {
            String who = who(story, deed.by, line.at);
            if (who != null) {
                return who;
            }
        }
        for (String need : way.needs()) {
            if (!holds(need, story, deed)) {
                return need;
            }
        }
        return null;
    }

    /**
     * SOD-07, SOD-08, SOD-21: who is part of the matter takes no step; others need a role of the step. Where nobody is left who has
     * one, 9.3 goes on to whoever leads the case, and without such a person to the chair, the chief executive or a trustee.
     */
    static String who(Story story, Deed.Somebody by, Tables.Station at) {
        if (story.conflicts.containsKey(by.id())) {
            return "conflict";
        }
        if (plays(story, by, at.roles())) {
            return null;
        }
        if (anybodyLeft(story, at.roles())) {
            return "wrong role";
        }
        Set<String> next = anybodyLeft(story, LEADS) ? LEADS : Set.of("COG", "CEO", "TRU");
        return plays(story, by, next) ? null : "not the next in line";
    }

    private static boolean plays(Story story, Deed.Somebody by, Set<String> roles) {
        return roles.stream().anyMatch(role -> plays(story, by, role));
    }

    private static boolean anybodyLeft(Story story, Set<String> roles) {
        return story.setting.people().stream()
                .anyMatch(one -> !story.conflicts.containsKey(one.id()) && plays(story, one, roles));
    }

    /** 2.5: those who suspend; when none of them is left, whoever acts in their place. */
    static boolean suspends(Story story, Deed.Somebody by) {
        return plays(story, by, SUSPENDS) || !anybodyLeft(story, SUSPENDS);
    }

    static boolean plays(Story story, Deed.Somebody by, String role) {
        return switch (role) {
            case "IO" -> story.holding("INVESTIGATOR").contains(by);
            case "CM" -> story.holding("CASE_MANAGER").contains(by);
            case "PAN" -> story.holding("PANEL", "DECISION_MAKER").contains(by);
            case "APP" -> story.holding("APPEAL_PANEL").contains(by);
            default -> by.roles().contains(role);
        };
    }

    /** Whether one word of a row of the tables is satisfied; words that say what happens, rather than what must be, always are. */
    static boolean holds(String need, Story story, Deed deed) {
        LocalDate today = deed.at.toLocalDate();
        return switch (need) {
            case "reason" -> deed.reason != null && !deed.reason.isBlank();
            case "tells", "NOHOLD" -> !story.isOnHold();
            case "NOTIO" -> !plays(story, deed.by, "IO");
            case "SECOND" -> !plays(story, deed.by, "PAN");
            case "HHR" -> plays(story, deed.by, "HHR");
            case "OTHER" ->
                story.took.stream()
                        .noneMatch(one -> one.line() == 0
                                && one.at().kind().equals("ROUTE")
                                && one.by() != null
                                && one.by() == deed.by.id());
            case "RC" -> story.onMain("REFUSED") && story.onMain("CONTINUED");
            case "MORE" -> story.setting.codes().isEmpty() || !MERE_CRITICISM.containsAll(story.setting.codes());
            case "LEADS" -> leads(story, deed.name);
            case "BEYOND" -> !story.setting.flags().contains("ADVICE_ONLY");
            case "AGE" -> tooYoung(story);
            case "NOAGE" -> !tooYoung(story);
            case "NODEFAM" -> !story.setting.codes().contains("CC-45");
            case "FORUM" -> story.setting.flags().contains("SCHOOL_FORUM");
            case "CONSENT" ->
                story.times(deed.line, "CONSENTED") > 0 && story.times(deed.line, "CONSENT_WITHDRAWN") == 0;
            case "TWO" ->
                story.took.stream()
                                .filter(one ->
                                        one.line() == deed.line && one.outcome().equals("APPROVED"))
                                .map(Story.Took::by)
                                .distinct()
                                .count()
                        >= 2;
            case "UNION" ->
                !story.setting.flags().contains("UNION_REPRESENTATIVE")
                        || story.onMain("UNION_CONTACTED")
                        || story.onMain("UNION_NOT_CONTACTED");
            case "OVER" ->
                !story.isOnHold()
                        && story.stepDue(0)
                                .filter(due -> today.isAfter(due.due.toLocalDate()))
                                .isPresent();
            case "FOURTEEN" -> fourteenDaysLater(story, today);
            case "DISMISSED" -> DutyRules.isDismissal(story.measure());
            case "CLEARS" ->
                story.suspension().isEmpty()
                        && (story.measure() == null || story.measure().equals("NO_SANCTION"));
            case "UNSUSPENDED" -> story.suspension().isEmpty();
            case "REFERRALS" -> referralsDecided(story);
            case "DBS" -> barringDecided(story);
            case "ABSENT" ->
                story.hearing(story.lines.get(deed.line).at.kind().equals("HEAR_APPEAL"))
                        .filter(one -> one.absences > 0)
                        .isPresent();
            default -> true;
        };
    }

    /** X12, X41: what the act is called in the school's rule. */
    private static boolean leads(Story story, String outcome) {
        String named =
                switch (outcome) {
                    case "SUSPENSION_PROPOSED" -> "SUSPENSION";
                    case "REMOVAL_PROPOSED" -> "REMOVAL";
                    case "AGENCY_TOLD" -> "AGENCY_NOTIFIED";
                    case "BLOCKED" -> "ACCESS_WITHDRAWN";
                    default -> outcome;
                };
        return story.setting.leads().contains(named);
    }

    /** 8.3: an account below the lowest age, and nothing else. */
    private static boolean tooYoung(Story story) {
        return story.setting.codes().equals(List.of("CC-33"));
    }

    /** 8.3: at least fourteen days lie between the two meetings on a removal. */
    private static boolean fourteenDaysLater(Story story, LocalDate today) {
        return story.took.stream()
                .filter(one -> one.line() == 0 && one.outcome().equals("CONFIRMED"))
                .reduce((first, second) -> second)
                .filter(one -> !today.isBefore(one.when().toLocalDate().plusDays(14)))
                .isPresent();
    }

    /** AT-32: after a final warning, a dismissal or a resignation. */
    private static boolean referralsDecided(Story story) {
        String measure = story.measure();
        boolean grave = measure != null && !DutyRules.harder("FINAL_WRITTEN", measure);
        if (!grave && !story.onMain("RESIGNED") && !substantiated(story)) {
            return true;
        }
        boolean agency = story.onMain("TRA_REFERRED") || story.onMain("TRA_NOT_REFERRED");
        boolean service = story.onMain("DBS_REFERRED") || story.onMain("DBS_NOT_REFERRED");
        return agency && service;
    }

    /** also for those who work without a contract. */
    private static boolean barringDecided(Story story) {
        boolean ended = story.onMain("ROLE_ENDED") || story.onMain("AGENCY_TOLD");
        boolean harm = story.lines.stream().anyMatch(line -> line.route.name().equals("lado-contact"));
        boolean told = story.onMain("DBS_REFERRED") || story.onMain("DBS_NOT_REFERRED");
        return told || !(substantiated(story) || (ended && harm));
    }

    private static boolean substantiated(Story story) {
        return story.took.stream().anyMatch(one -> one.outcome().equals("SUBSTANTIATED"));
    }
}
