package org.probity.persistence.casework;

import org.probity.persistence.Refusal;

/** A condition of the outcome does not hold yet. */
public class NotYetOpen extends Refusal {
    private static final long serialVersionUID = 1L;

    public NotYetOpen(String label, String condition) {
        super("\"" + label + "\" is open only when " + condition + ".");
    }
}
