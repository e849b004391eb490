package org.probity.persistence.casework;

import org.probity.persistence.Refusal;
import org.probity.persistence.procedure.DecidingRole;
import org.probity.persistence.procedure.Step;
import org.probity.persistence.procedure.StepDecider;

/** The step belongs to other roles. */
public class NotTheDecider extends Refusal {
    private static final long serialVersionUID = 1L;

    public NotTheDecider(Step step, Standing who) {
        super("\"" + step.getTitle() + "\" is for the " + DecidingRole.words(who.deciders(step)) + ".");
    }

    /** "headteacher, head of HR or chair of governors". */
    public static String roles(Step step) {
        return DecidingRole.words(
                step.getDeciders().stream().map(StepDecider::getRole).toList());
    }
}
