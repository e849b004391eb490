package org.probity.ejb.policy.source;

import org.probity.persistence.Refusal;

/** A file that cannot or must not be read as a policy. The message is one sentence or two for the person who sent it. */
public final class UnreadablePolicy extends Refusal {
    private static final long serialVersionUID = 1L;

    public UnreadablePolicy(String message) {
        super(message);
    }

    public UnreadablePolicy(String message, Throwable cause) {
        super(message);
        initCause(cause);
    }
}
