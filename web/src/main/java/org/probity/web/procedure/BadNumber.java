package org.probity.web.procedure;

import org.probity.persistence.Refusal;

/** What was typed as a number of days or hours is none. */
public class BadNumber extends Refusal {
    private static final long serialVersionUID = 1L;

    BadNumber(String step, String typed) {
        super("Step \"" + step + "\": \"" + typed
                + "\" is no number of days or hours. Write a whole number, or leave it empty.");
    }
}
