package org.probity.persistence.casework;

import org.probity.persistence.Refusal;

/** Somebody was chosen for a duty that the separation of duties closes to them (domain.md 9.4); the reason says which. */
public class MayNotServe extends Refusal {
    private static final long serialVersionUID = 1L;

    public MayNotServe(String name, String why) {
        super(name + " cannot do this here: " + why);
    }
}
