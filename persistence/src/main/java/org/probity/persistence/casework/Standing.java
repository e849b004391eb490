package org.probity.persistence.casework;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.probity.persistence.breach.Duty;
import org.probity.persistence.procedure.DecidingRole;
import org.probity.persistence.procedure.Step;
import org.probity.persistence.procedure.StepDecider;

/**
 * What the person who acts is in one case: roles held at the school or trust-wide today, and duties in the matter.
 *
 * @param conflicted subject, victim, reporter, witness, relative: such a person takes no step, whatever their roles
 * @param free roles that somebody has who is in no conflict, by post or by duty in this matter: HT, IO, CM
 */
public record Standing(Set<String> roles, Set<Duty> duties, boolean conflicted, Set<String> free) {
    /** The product itself, which is nobody's deputy and in no conflict. */
    public static final Standing SYSTEM = new Standing(Set.of(), Set.of(), false);

    /** Who steps in, first things first (9.3): the case manager; without one whoever stands above the head or the officers. */
    private static final List<List<String>> NEXT_IN_LINE = List.of(List.of("CM"), List.of("COG", "CEO", "TRU"));

    /** Where every role has somebody who is free. */
    public Standing(Set<String> roles, Set<Duty> duties, boolean conflicted) {
        this(roles, duties, conflicted, DecidingRole.names().keySet());
    }

    /** The role that a duty is in a procedure: IO, CM, PAN or APP; "-" for a duty that decides no step. */
    public static String role(Duty duty) {
        return switch (duty) {
            case INVESTIGATOR -> "IO";
            case CASE_MANAGER -> "CM";
            case PANEL, DECISION_MAKER -> "PAN";
            case APPEAL_PANEL -> "APP";
            default -> "-";
        };
    }

    /** Duties that a role of a procedure stands for; empty for a role that people hold by post. */
    public static List<Duty> duties(String role) {
        return Arrays.stream(Duty.values())
                .filter(duty -> role(duty).equals(role))
                .toList();
    }

    /** Whether one of the deciding roles is held, by post or by duty. */
    public boolean decides(Step step) {
        return deciders(step).stream().anyMatch(this::holds);
    }

    /**
     * The roles that take the step now: those that the procedure names; where everybody who has one of them is part of the matter, the
     * next in line, so that no case is ever left with nobody who may act (9.3, X40).
     */
    public List<String> deciders(Step step) {
        List<String> named =
                step.getDeciders().stream().map(StepDecider::getRole).toList();
        if (named.stream().anyMatch(free::contains)) {
            return named;
        }
        return NEXT_IN_LINE.stream()
                .map(line -> line.stream().filter(free::contains).toList())
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse(named);
    }

    /** Whether the role is held, by post or, for IO, CM, PAN and APP, by duty in this matter. */
    public boolean holds(String role) {
        List<Duty> sought = duties(role);
        return sought.isEmpty() ? roles.contains(role) : sought.stream().anyMatch(duties::contains);
    }
}
