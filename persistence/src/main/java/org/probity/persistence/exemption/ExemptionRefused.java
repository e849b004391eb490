package org.probity.persistence.exemption;

import org.probity.persistence.Refusal;

/** An exemption that cannot be asked for, agreed or ended like this; the message says what would be lawful and who may. */
public final class ExemptionRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    public ExemptionRefused(String message) {
        super(message);
    }
}
