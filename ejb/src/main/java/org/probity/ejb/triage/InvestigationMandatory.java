package org.probity.ejb.triage;

import org.probity.persistence.Refusal;

/** This school looks into every breach of this kind (X13); only reports that are none can be closed (AT-14). */
public class InvestigationMandatory extends Refusal {
    private static final long serialVersionUID = 1L;

    public InvestigationMandatory() {
        super(
                "This school looks into every breach of this kind, so it cannot be left without action. Open the case. You can close the report if nothing is alleged, if it came to the wrong school, is a double, is spam, or is about somebody whom the policy does not bind.");
    }
}
