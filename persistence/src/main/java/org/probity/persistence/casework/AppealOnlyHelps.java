package org.probity.persistence.casework;

import org.probity.persistence.Refusal;

/** An appeal was to put a measure in place that is not milder than the one appealed against (8.5). */
public class AppealOnlyHelps extends Refusal {
    private static final long serialVersionUID = 1L;

    public AppealOnlyHelps(Sanction against, Sanction wanted) {
        super("An appeal never makes the outcome harder. \"" + wanted.words() + "\" is not milder than \""
                + against.words() + "\". Choose a milder measure or leave the decision as it is.");
    }
}
