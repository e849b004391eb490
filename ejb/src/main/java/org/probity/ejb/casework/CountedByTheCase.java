package org.probity.ejb.casework;

import org.probity.persistence.Refusal;

/** Somebody gave a letter a date of their own that the case has counted: the letter and the register would no longer agree (D-13). */
public class CountedByTheCase extends Refusal {
    private static final long serialVersionUID = 1L;

    public CountedByTheCase(String field) {
        super("The case itself counts \"" + field + "\", and the letter says what it counted. Leave this field out.");
    }
}
