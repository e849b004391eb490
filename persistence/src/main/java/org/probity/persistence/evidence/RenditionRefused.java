package org.probity.persistence.evidence;

import org.probity.persistence.Refusal;

/** A redacted copy cannot be checked or taken out like this; the message says what would do. */
public class RenditionRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    public RenditionRefused(String message) {
        super(message);
    }
}
