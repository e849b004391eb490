package org.probity.persistence.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whom a procedure may give a decision to (authority matrix, domain.md 2.5). Who may decide in one case, at this school and about this
 * person, is asked again when the step is taken.
 */
final class Authority {
    private static final Set<String> HEAR = Set.of("PAN", "CLK", "HR", "HHR", "HT", "CEO", "COG", "TRU");
    private static final Set<String> SUSPEND = Set.of("HT", "HHR", "CEO", "COG", "TRU");
    private static final Set<String> APPEAL = Set.of("APP", "CLK", "HHR", "CEO", "COG", "TRU");
    private static final Set<String> OFFICE = Set.of("CLK", "COG", "CEO", "TRU");
    private static final Set<Outcome> HARD =
            Set.of(Outcome.FINAL_WRITTEN, Outcome.ALTERNATIVE, Outcome.DISMISS_WITH_NOTICE, Outcome.SUMMARY_DISMISSAL);

    private Authority() {}

    /** Sentences about roles of the step that are unknown, or that would decide what they may not. */
    static List<String> faults(Step step) {
        List<String> faults = new ArrayList<>();
        Set<String> roles = new TreeSet<>();
        step.getDeciders().forEach(decider -> roles.add(decider.getRole()));
        roles.stream()
                .filter(role -> !DecidingRole.names().containsKey(role))
                .forEach(role -> faults.add("there is no role \"" + role + "\" that could decide it."));
        roles.retainAll(DecidingRole.names().keySet());
        switch (step.getKind()) {
            case DECIDE, ISSUE_OUTCOME -> measures(step, roles, faults);
            case APPEAL_OUTCOME -> {
                beyond(roles, APPEAL, "decide an appeal", faults);
                without("APP", roles, faults);
            }
            case SUSPEND, SUSPENDED -> beyond(roles, SUSPEND, "suspend or end a suspension", faults);
            case ROUTE -> {
                if (roles.contains("IO")) {
                    faults.add("the investigator does not decide on the report (SOD-02).");
                }
            }
            default -> {
                boolean office = step.on(Outcome.REMOVED_FROM_OFFICE).isPresent()
                        || step.on(Outcome.SUSPENDED).isPresent();
                if (office) {
                    beyond(roles, OFFICE, "suspend a governor or remove one from office", faults);
                }
            }
        }
        return faults;
    }

    private static void measures(Step step, Set<String> roles, List<String> faults) {
        boolean hard = HARD.stream().anyMatch(outcome -> step.on(outcome).isPresent());
        Set<String> may = new TreeSet<>(HEAR);
        if (!hard) {
            may.add("SLT");
        }
        beyond(roles, may, hard ? "decide up to a dismissal" : "decide a warning", faults);
        if (step.getKind() == StepKind.DECIDE) {
            without("PAN", roles, faults);
        }
    }

    private static void beyond(Set<String> roles, Set<String> may, String what, List<String> faults) {
        Set<String> others = new TreeSet<>(roles);
        others.removeAll(may);
        if (!others.isEmpty()) {
            faults.add("beyond the authority matrix (2.5): the " + DecidingRole.words(others) + " may not " + what
                    + ". Those who may: " + DecidingRole.words(new TreeSet<>(may)) + ".");
        }
    }

    private static void without(String role, Set<String> roles, List<String> faults) {
        if (!roles.contains(role)) {
            faults.add("the " + DecidingRole.names().get(role) + " must be among those who decide (2.5).");
        }
    }
}
