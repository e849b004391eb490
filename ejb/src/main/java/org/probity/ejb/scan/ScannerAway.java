package org.probity.ejb.scan;

import org.probity.persistence.Refusal;

/** A virus scanner is configured and does not answer: no file is taken unseen. */
public class ScannerAway extends Refusal {
    private static final long serialVersionUID = 1L;

    public ScannerAway() {
        super(
                "The virus scanner does not answer, so no file is taken at the moment. Nothing was stored. Try again in a few minutes; if it goes on, tell whoever looks after Probity at your trust.");
    }
}
