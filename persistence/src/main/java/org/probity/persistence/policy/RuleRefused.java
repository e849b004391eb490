package org.probity.persistence.policy;

import org.probity.persistence.Refusal;

/** A rule that cannot be changed like this; the message says what would be lawful and who may. */
public final class RuleRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    public RuleRefused(String message) {
        super(message);
    }
}
