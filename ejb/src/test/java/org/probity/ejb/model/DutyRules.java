package org.probity.ejb.model;

import java.util.List;
import java.util.Set;

/** Who may have which duty (9.4, SOD-01 to SOD-08, SOD-16, SOD-18; 2.5 "may not sit") and what a bench may decide (2.5). */
final class DutyRules {
    /** 2.2, from the mildest to the hardest. */
    static final List<String> LADDER = List.of(
            "NO_SANCTION",
            "RECORDED_ORAL",
            "FIRST_WRITTEN",
            "FINAL_WRITTEN",
            "ALTERNATIVE",
            "DISMISS_WITH_NOTICE",
            "SUMMARY_DISMISSAL");

    private static final Set<String> GOVERNORS = Set.of("GOV", "COG", "TRU");

    private DutyRules() {}

    static boolean harder(String one, String other) {
        return LADDER.indexOf(one) > LADDER.indexOf(other);
    }

    static boolean isDismissal(String measure) {
        return measure != null && LADDER.indexOf(measure) >= 5;
    }

    static boolean isWarning(String measure) {
        int rung = LADDER.indexOf(measure);
        return rung >= 1 && rung <= 4;
    }

    /** Whether all of those chosen may take the duty, chosen by this person. */
    static String choice(Story story, List<Deed.Somebody> chosen, String duty, Deed.Somebody giver) {
        if (chosen.isEmpty()) {
            return "nobody chosen";
        }
        if (Set.copyOf(chosen).size() < chosen.size()) {
            return "chosen twice";
        }
        for (Deed.Somebody person : chosen) {
            String why = giver != null && giver.id() == person.id() ? "SOD-16" : whyNot(story, person, duty);
            if (why != null) {
                return why;
            }
        }
        return null;
    }

    static String whyNot(Story story, Deed.Somebody person, String duty) {
        String conflict = conflict(story, person, duty);
        return conflict != null ? conflict : earlier(story, person, duty);
    }

    /** SOD-01, SOD-06, SOD-07, SOD-21; a witness may take notes, since SOD-06 keeps them from the panel. */
    static String conflict(Story story, Deed.Somebody person, String duty) {
        String why = story.conflicts.get(person.id());
        boolean harmless = "WITNESS".equals(why) && duty.equals("NOTE_TAKER");
        return why == null || harmless ? null : "conflict " + why;
    }

    private static String earlier(Story story, Deed.Somebody person, String duty) {
        long who = person.id();
        boolean investigated = story.everHeld(who, "INVESTIGATOR");
        boolean managed = story.everHeld(who, "CASE_MANAGER");
        boolean heard = story.everHeld(who, "PANEL", "DECISION_MAKER");
        boolean heardAppeal = story.everHeld(who, "APPEAL_PANEL");
        boolean records = story.everHeld(who, "CLERK");
        boolean decidedOnce = story.hearings.stream().anyMatch(one -> one.decided != null);
        boolean staffGovernor = person.staffHere() && governs(person);
        boolean barred =
                switch (duty) {
                    case "INVESTIGATOR" -> managed || heard || heardAppeal || story.everHeld(who, "HR_ADVISER");
                    case "CASE_MANAGER" -> investigated || heardAppeal || story.everHeld(who, "PANEL");
                    case "HR_ADVISER" -> investigated || heard || heardAppeal;
                    case "CLERK" -> heard || heardAppeal;
                    case "DECISION_MAKER" -> investigated || records || heardAppeal || (decidedOnce && heard);
                    case "PANEL" ->
                        investigated
                                || records
                                || managed
                                || heardAppeal
                                || (decidedOnce && heard)
                                || staffGovernor
                                || person.roles().contains("HT");
                    case "APPEAL_PANEL" -> {
                        boolean suspended = story.suspensions.stream().anyMatch(one -> one.by == who);
                        yield investigated || managed || records || heard || suspended || staffGovernor;
                    }
                    default -> false;
                };
        return barred ? "earlier part, " + duty : null;
    }

    static boolean governs(Deed.Somebody person) {
        return person.roles().stream().anyMatch(GOVERNORS::contains);
    }

    /** 2.5: whether these people may decide that measure about that person. */
    static String authority(Story story, List<Deed.Somebody> bench, String measure) {
        if (bench.isEmpty() || bench.size() == 2) {
            return "wrong size";
        }
        if (measure.equals("NO_SANCTION")) {
            return null;
        }
        Deed.Somebody subject = story.setting.subject();
        Set<String> rank = subject == null ? Set.of() : subject.roles();
        if (rank.contains("CEO")) {
            return panelOf(bench, Set.of("TRU")) ? null : "trustees decide about the chief executive";
        }
        if (panelOf(bench, GOVERNORS)) {
            return null;
        }
        if (rank.contains("HT")) {
            return "a panel decides about the headteacher";
        }
        boolean maintained = story.setting.isMaintained();
        boolean head = any(bench, "HT");
        boolean allowed =
                switch (LADDER.indexOf(measure)) {
                    case 1, 2 -> head || any(bench, "SLT") || (!maintained && any(bench, "CEO", "HHR"));
                    case 3, 4 -> head || (!maintained && any(bench, "CEO", "HHR"));
                    default -> (head && story.setting.headMayDismiss()) || (!maintained && any(bench, "CEO"));
                };
        return allowed ? null : "beyond the authority of those who hear it";
    }

    private static boolean panelOf(List<Deed.Somebody> bench, Set<String> roles) {
        return bench.size() >= 3
                && bench.stream().allMatch(one -> one.roles().stream().anyMatch(roles::contains));
    }

    private static boolean any(List<Deed.Somebody> bench, String... roles) {
        Set<String> wanted = Set.of(roles);
        return bench.stream().anyMatch(one -> one.roles().stream().anyMatch(wanted::contains));
    }
}
