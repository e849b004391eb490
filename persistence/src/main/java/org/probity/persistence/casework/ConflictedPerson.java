package org.probity.persistence.casework;

import org.probity.persistence.Refusal;

/** Somebody who is part of the matter tried to decide in it (SOD-07, SOD-08, SOD-21). */
public class ConflictedPerson extends Refusal {
    private static final long serialVersionUID = 1L;

    public ConflictedPerson() {
        super("You are part of this matter yourself. Somebody else decides in it.");
    }
}
