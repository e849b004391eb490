package org.probity.ejb.account;

import org.probity.persistence.Refusal;

/** The link was used before, is too old, or never existed: the same answer for all three. */
public final class LinkUsed extends Refusal {
    private static final long serialVersionUID = 1L;

    LinkUsed() {
        super(
                "This link does not work any more. Ask for a new one on the sign-in page, or ask the person who invited you.");
    }
}
