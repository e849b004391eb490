package org.probity.persistence.casework;

import org.probity.persistence.Refusal;

/** A hearing was to end in a measure harder than the hardest that its invitation named (D-06, 8.4). */
public class BeyondNotice extends Refusal {
    private static final long serialVersionUID = 1L;

    public BeyondNotice(Sanction wanted, Sanction hardest) {
        super("The invitation named \"" + hardest.words() + "\" as the hardest measure, so the hearing cannot end in \""
                + wanted.words() + "\". Choose a measure that was named.");
    }
}
