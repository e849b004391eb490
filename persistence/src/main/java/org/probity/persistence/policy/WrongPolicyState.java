package org.probity.persistence.policy;

import org.probity.persistence.Refusal;

/** The version is not where this act needs it to be; the message says where it is and what can be done. */
public final class WrongPolicyState extends Refusal {
    private static final long serialVersionUID = 1L;

    public WrongPolicyState(String message) {
        super(message);
    }

    WrongPolicyState(PolicyStatus status, String sentence) {
        super(sentence + " This version is " + status.words() + ".");
    }
}
