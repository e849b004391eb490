package org.probity.ejb.triage;

import org.probity.persistence.Refusal;

/** Whoever decides is in the matter or close to somebody who is (SOD-01, SOD-07, SOD-08, SOD-21). */
public class InOwnCause extends Refusal {
    private static final long serialVersionUID = 1L;

    public InOwnCause() {
        super(
                "You are part of this report, or close to somebody who is, so you may not decide on it. Step back from it: the next person in line goes on, and reads why but not who you are.");
    }
}
