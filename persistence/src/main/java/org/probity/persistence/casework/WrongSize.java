package org.probity.persistence.casework;

import org.probity.persistence.Refusal;

/** A hearing or appeal was given the wrong number of people (2.5). */
public class WrongSize extends Refusal {
    private static final long serialVersionUID = 1L;

    public WrongSize(String rule) {
        super(rule);
    }
}
