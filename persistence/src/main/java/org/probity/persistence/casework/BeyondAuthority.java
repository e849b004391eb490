package org.probity.persistence.casework;

import org.probity.persistence.Refusal;

/** Those who decide may not decide this (authority matrix, domain.md 2.5). */
public class BeyondAuthority extends Refusal {
    private static final long serialVersionUID = 1L;

    public BeyondAuthority(String who) {
        super("This is beyond the authority of those who decide here. " + who);
    }
}
