package org.probity.persistence.casework;

import java.util.Set;
import org.probity.persistence.breach.Duty;
import org.probity.persistence.procedure.Step;
import org.probity.persistence.procedure.StepDecider;

/**
 * What the person who acts is in one case: roles held at the school or trust-wide today, and duties in the matter.
 *
 * @param conflicted subject, victim, reporter, witness, relative: such a person takes no step, whatever their roles
 */
public record Standing(Set<String> roles, Set<Duty> duties, boolean conflicted) {
    /** The product itself, which is nobody's deputy and in no conflict. */
    public static final Standing SYSTEM = new Standing(Set.of(), Set.of(), false);

    /** Whether one of the deciding roles is held, by post or by duty. */
    public boolean decides(Step step) {
        return step.getDeciders().stream().map(StepDecider::getRole).anyMatch(this::holds);
    }

    /** Whether the role is held, by post or, for IO, CM, PAN and APP, by duty in this matter. */
    public boolean holds(String role) {
        return switch (role) {
            case "IO" -> duties.contains(Duty.INVESTIGATOR);
            case "CM" -> duties.contains(Duty.CASE_MANAGER);
            case "PAN" -> duties.contains(Duty.PANEL) || duties.contains(Duty.DECISION_MAKER);
            case "APP" -> duties.contains(Duty.APPEAL_PANEL);
            default -> roles.contains(role);
        };
    }
}
