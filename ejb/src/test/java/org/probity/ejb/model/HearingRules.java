package org.probity.ejb.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Meetings, hearings, decisions and appeals: what must be so before one of them is put on record (2.1, 2.2, 2.3, 7.4, 8.4, 8.5). */
final class HearingRules {
    private static final String RECHECK = "8.4: SOD recheck";
    private static final Set<String> CALLS =
            Set.of("INVITED", "POSTPONED", "NOT_ATTENDED", "ADJOURNED", "HELD", "IN_ABSENCE");

    private HearingRules() {}

    static String may(Story story, Deed deed, Tables.Way way, LocalDate served) {
        if (way.meets() != null && deed.meeting == null) {
            return "no day for the meeting";
        }
        return switch (story.lines.get(deed.line).at.kind()) {
            case "APPOINT" ->
                deed.name.equals("APPOINTED") ? DutyRules.choice(story, deed.people, "INVESTIGATOR", deed.by) : null;
            case "PREPARE" -> deed.name.equals("PREPARED") ? prepare(story, deed) : null;
            case "INVITE" -> deed.name.equals("INVITED") ? invite(story, deed, served) : null;
            case "HEARING" -> sit(story, deed, false, served);
            case "DECIDE" -> decide(story, deed);
            case "ISSUE" ->
                deed.name.equals(story.hearing(false).orElseThrow().measure) ? null : "not what was decided";
            case "APPEAL" -> deed.name.equals("APPEALED") ? lodge(story, deed) : null;
            case "INVITE_APPEAL" -> deed.name.equals("INVITED") ? inviteAppeal(story, deed, served) : null;
            case "HEAR_APPEAL" -> sit(story, deed, true, served);
            case "END_APPEAL" -> deed.name.equals("REDUCED") ? reduce(story, deed) : null;
            case "SUSPENDED" -> deed.name.equals("PROLONGED") ? null : endSuspension(story, deed);
            default -> way.meets() == null ? null : meeting(story, deed, way, served);
        };
    }

    private static String prepare(Story story, Deed deed) {
        String duty = deed.people.size() > 1 ? "PANEL" : "DECISION_MAKER";
        String choice = DutyRules.choice(story, deed.people, duty, deed.by);
        if (choice != null) {
            return choice;
        }
        if (deed.measure == null || deed.measure.equals("NO_SANCTION")) {
            return "D-06: no measure that may follow";
        }
        return DutyRules.authority(story, deed.people, deed.measure);
    }

    /** T08a, T08b: five working days from service, ten when dismissal is possible; always a working day. */
    private static String notice(Story story, Deed deed, boolean appeal, LocalDate served) {
        boolean grave = !appeal && DutyRules.isDismissal(story.hearing(false).orElseThrow().hardest);
        String rule = grave ? "T08b" : "T08a";
        int days = story.setting.values().getOrDefault(rule, grave ? 10 : 5);
        boolean early = deed.meeting.isBefore(Days.working(served, days));
        return early || !Days.isWorking(deed.meeting) ? rule : null;
    }

    private static String invite(Story story, Deed deed, LocalDate served) {
        return conflicted(story, false) ? RECHECK : notice(story, deed, false, served);
    }

    private static String sit(Story story, Deed deed, boolean appeal, LocalDate served) {
        Story.Hearing hearing = story.hearing(appeal).orElseThrow();
        LocalDate today = deed.at.toLocalDate();
        if (CALLS.contains(deed.name) && conflicted(story, appeal)) {
            return RECHECK;
        }
        return switch (deed.name) {
            case "POSTPONED" -> postpone(hearing, deed, today);
            case "NOT_ATTENDED" -> today.isBefore(hearing.day) ? "D-31: not yet" : notice(story, deed, appeal, served);
            case "ADJOURNED" -> notice(story, deed, appeal, served);
            case "HELD", "IN_ABSENCE" -> {
                boolean unexplained = !deed.proofOfService && (deed.reason == null || deed.reason.isBlank());
                yield today.isBefore(hearing.day) ? "too early" : unexplained ? "T08: not served" : null;
            }
            default -> null;
        };
    }

    /** 8.4, 9.3: whoever became part of the matter or stepped back neither gets the papers of a hearing nor hears it. */
    private static boolean conflicted(Story story, boolean appeal) {
        String duty = appeal ? "APPEAL_PANEL" : "PANEL";
        List<Deed.Somebody> bench = appeal ? story.holding("APPEAL_PANEL") : story.holding("PANEL", "DECISION_MAKER");
        return bench.stream().anyMatch(one -> DutyRules.conflict(story, one, duty) != null);
    }

    /** D-10, T10: the first request for one of the next five working days is granted; any other is the chair's, with a reason. */
    private static String postpone(Story.Hearing hearing, Deed deed, LocalDate today) {
        if (deed.meeting.isBefore(hearing.day) || deed.meeting.isBefore(today)) {
            return "D-10: an earlier day";
        }
        boolean inWindow = !deed.meeting.isAfter(Days.working(hearing.day, 5))
                && (Days.isWorking(deed.meeting) || deed.meeting.equals(hearing.day));
        boolean granted = inWindow && hearing.moves == 0;
        boolean reason = deed.reason != null && !deed.reason.isBlank();
        return !granted && !reason ? "D-10: the chair decides" : Days.isWorking(deed.meeting) ? null : "5.1";
    }

    private static String decide(Story story, Deed deed) {
        Story.Hearing hearing = story.hearing(false).orElseThrow();
        if (deed.note == null || deed.note.isBlank()) {
            return "D-12: no reasons";
        }
        if (deed.findings.size() < story.setting.codes().size()) {
            return "8.4: a finding for every allegation";
        }
        boolean proved = hearing.proved || deed.findings.contains("PROVED");
        if (!deed.name.equals("NO_SANCTION") && !proved) {
            return "nothing proved";
        }
        if (DutyRules.harder(deed.name, hearing.hardest)) {
            return "8.4: beyond the notified outcomes";
        }
        boolean explained = deed.reason != null && !deed.reason.isBlank();
        if (!explained && skips(story, deed.name)) {
            return "D-12: a rung is skipped";
        }
        return DutyRules.authority(story, story.holding("PANEL", "DECISION_MAKER"), deed.name);
    }

    /** D-12, 2.2: a final warning follows a live warning, a dismissal with notice a live final one. */
    private static boolean skips(Story story, String measure) {
        Set<String> live = Set.copyOf(story.setting.earlier().stream()
                .filter(one -> isLive(one, story.setting.conduct()))
                .map(Setting.Earlier::measure)
                .toList());
        return switch (DutyRules.LADDER.indexOf(measure)) {
            case 3, 4 -> !live.contains("FIRST_WRITTEN") && !live.contains("FINAL_WRITTEN");
            case 5 -> !live.contains("FINAL_WRITTEN");
            case 6 -> true;
            default -> false;
        };
    }

    /** 2.2, AT-12: the day of issue counts, and the last day is the one before the month is full. */
    private static boolean isLive(Setting.Earlier warning, LocalDate conduct) {
        return !conduct.isBefore(warning.issued())
                && conduct.isBefore(warning.issued().plusMonths(months(warning.measure())));
    }

    static int months(String measure) {
        return switch (measure) {
            case "RECORDED_ORAL" -> 3;
            case "FIRST_WRITTEN" -> 6;
            default -> 12;
        };
    }

    private static String lodge(Story story, Deed deed) {
        LocalDate last = story.stepDue(0).orElseThrow().due.toLocalDate();
        boolean unexplained = deed.received.isAfter(last) && (deed.late == null || deed.late.isBlank());
        return deed.received.isAfter(deed.at.toLocalDate()) ? "not received yet" : unexplained ? "T12" : null;
    }

    private static String inviteAppeal(Story story, Deed deed, LocalDate served) {
        String choice = DutyRules.choice(story, deed.people, "APPEAL_PANEL", deed.by);
        if (choice != null) {
            return choice;
        }
        if (DutyRules.isDismissal(story.plea().orElseThrow().against)) {
            int least = Math.max(3, story.holding("PANEL", "DECISION_MAKER").size());
            if (deed.people.size() < least || !deed.people.stream().allMatch(DutyRules::governs)) {
                return "2.5: appeal against dismissal";
            }
        }
        return notice(story, deed, true, served);
    }

    private static String reduce(Story story, Deed deed) {
        boolean milder = deed.measure != null && DutyRules.harder(story.plea().orElseThrow().against, deed.measure);
        return milder ? null : "8.5: never harder";
    }

    /** 2.5, AT-43: in a maintained school the governing body alone. */
    private static String endSuspension(Story story, Deed deed) {
        boolean may =
                story.setting.isMaintained() ? deed.by.roles().contains("COG") : LineRules.suspends(story, deed.by);
        return may ? null : "2.5: who ends a suspension";
    }

    /** 7.4: T07 clear days for interviews, three to ten working days for parents, five for conduct meetings. */
    private static String meeting(Story story, Deed deed, Tables.Way way, LocalDate served) {
        LocalDate first =
                switch (way.meets()) {
                    case "M1" -> clear(story, "T07", 3, served);
                    case "M1w" -> clear(story, "T07w", 2, served);
                    case "M6" -> Days.working(served, 3);
                    case "M7" -> Days.working(served, 5);
                    default -> Days.working(served, 0);
                };
        boolean late = way.meets().equals("M6") && deed.meeting.isAfter(Days.working(served, 10));
        return deed.meeting.isBefore(first) || !Days.isWorking(deed.meeting) || late ? "7.4 " + way.meets() : null;
    }

    private static LocalDate clear(Story story, String rule, int usual, LocalDate served) {
        return Days.count(served, story.setting.values().getOrDefault(rule, usual), 'V', List.of());
    }
}
