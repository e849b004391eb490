package org.probity.ejb.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What holds in every case at every moment (9.4, 10, 2.1), put the other way round than the rules that lead to it. */
final class Invariants {
    private Invariants() {}

    static List<String> broken(Story story) {
        List<String> broken = new ArrayList<>();
        check(broken, separate(story, "INVESTIGATOR", "CASE_MANAGER"), "SOD-01");
        for (String decider : List.of("PANEL", "DECISION_MAKER", "APPEAL_PANEL")) {
            check(broken, separate(story, "INVESTIGATOR", decider), "SOD-02 " + decider);
            check(broken, separate(story, "CLERK", decider), "SOD-18 " + decider);
        }
        check(broken, separate(story, "INVESTIGATOR", "HR_ADVISER"), "SOD-03");
        check(broken, separate(story, "APPEAL_PANEL", "PANEL"), "SOD-04 panel");
        check(broken, separate(story, "APPEAL_PANEL", "DECISION_MAKER"), "SOD-04 officer");
        check(broken, separate(story, "APPEAL_PANEL", "CASE_MANAGER"), "SOD-04 manager");
        hearings(story, broken);
        dates(story, broken);
        ends(story, broken);
        ladder(story, broken);
        return broken;
    }

    private static void check(List<String> broken, boolean holds, String name) {
        if (!holds) {
            broken.add(name);
        }
    }

    private static boolean separate(Story story, String one, String other) {
        return story.duties.stream()
                .filter(duty -> duty.duty.equals(one))
                .noneMatch(duty -> story.everHeld(duty.who.id(), other));
    }

    /** 8.4, 8.5: within the notified outcomes, on a working day, never before it; an appeal never raises the measure. */
    private static void hearings(Story story, List<String> broken) {
        for (Story.Hearing one : story.hearings) {
            boolean within = one.measure == null || !DutyRules.harder(one.measure, one.hardest);
            check(broken, within, "8.4 beyond notice");
            check(broken, one.held == null || !one.held.isBefore(one.day), "held before its day");
            check(broken, one.day == null || Days.isWorking(one.day), "hearing on no working day");
        }
        for (Story.Plea plea : story.pleas) {
            boolean milder = plea.measure == null || !DutyRules.harder(plea.measure, plea.against);
            check(broken, milder, "8.5 raised on appeal");
        }
        long running =
                story.suspensions.stream().filter(one -> one.ended == null).count();
        check(broken, running <= 1, "D-05 two suspensions");
        story.warnings.forEach(one -> check(
                broken, one.until.plusDays(1).getDayOfMonth() <= 31 && one.until.isAfter(one.issued), "D-13 last day"));
    }

    /** D-01: wherever a case stands something is due, except where somebody only has to say why it waits. */
    private static void dates(Story story, List<String> broken) {
        for (int i = 0; i < story.lines.size(); i++) {
            Story.Line line = story.lines.get(i);
            boolean due = story.stepDue(i).isPresent();
            boolean needed = !line.ended && line.at.clock() != null;
            check(broken, due == needed, "D-01 no date at " + line.at.name());
        }
    }

    /** AT-32, D-16: what must be so once a case has ended. */
    private static void ends(Story story, List<String> broken) {
        if (!story.main().ended) {
            return;
        }
        check(broken, story.suspension().isEmpty(), "closed and suspended");
        boolean resigned = story.onMain("RESIGNED") || DutyRules.isDismissal(story.measure());
        boolean cleared =
                story.took.stream().anyMatch(one -> Set.of("MALICIOUS", "FALSE").contains(one.outcome()));
        boolean considered = story.took.stream().anyMatch(one -> one.outcome().startsWith("TRA_"))
                && story.took.stream().anyMatch(one -> one.outcome().startsWith("DBS_"));
        check(broken, !resigned || cleared || considered, "AT-32");
        boolean invited = story.took.stream()
                .anyMatch(
                        one -> one.at().kind().equals("INVITE") && one.outcome().equals("INVITED"));
        boolean union = story.setting.flags().contains("UNION_REPRESENTATIVE");
        boolean asked = story.took.stream().anyMatch(one -> one.outcome().startsWith("UNION_"));
        check(broken, !invited || !union || asked, "AT-40");
    }

    /** AT-15, AT-18, SOD-22 and SOD-07: who did it, and after what. */
    private static void ladder(Story story, List<String> broken) {
        Set<String> codes = Set.copyOf(story.setting.codes());
        boolean critic = !codes.isEmpty() && Set.of("CC-44", "CC-47").containsAll(codes);
        for (Story.Took one : story.took) {
            boolean warned = one.outcome().equals("WARNED");
            check(broken, !critic || !warned, "AT-18");
            boolean guard = story.onMain("REFUSED") && story.onMain("CONTINUED");
            boolean discretion = story.main().route.name().equals("parent-dam");
            check(broken, !warned || guard || discretion, "AT-15");
            boolean instructed = one.outcome().equals("INSTRUCTED");
            check(broken, !instructed || story.times(one.line(), "APPROVED") >= 2, "SOD-22");
            boolean subject = story.setting.subject() != null
                    && one.by() != null
                    && one.by() == story.setting.subject().id();
            check(broken, !subject, "SOD-07");
        }
    }
}
