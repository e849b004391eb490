package org.probity.web.policy;

import org.probity.persistence.Refusal;

/** Somebody pressed the button before they chose. */
final class UndecidedQuestion extends Refusal {
    private static final long serialVersionUID = 1L;

    UndecidedQuestion() {
        super("Choose what becomes of your words, then press Decide.");
    }
}
