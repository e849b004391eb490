package org.probity.ejb.account;

import org.probity.persistence.Refusal;

/** The person's role demands a one-time-code app and there is none yet. */
public final class AppMissing extends Refusal {
    private static final long serialVersionUID = 1L;

    AppMissing() {
        super(
                "Your role needs a one-time-code app. Sign in to the pages of Probity once, add the app there, and ask again.");
    }
}
