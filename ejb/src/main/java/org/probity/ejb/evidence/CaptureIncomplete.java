package org.probity.ejb.evidence;

import org.probity.persistence.Refusal;

/** What has to be known of an item of evidence is missing or cannot be right; the message says what to put there. */
public class CaptureIncomplete extends Refusal {
    private static final long serialVersionUID = 1L;

    public CaptureIncomplete(String message) {
        super(message);
    }
}
