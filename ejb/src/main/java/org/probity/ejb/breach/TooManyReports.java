package org.probity.ejb.breach;

import org.probity.persistence.Refusal;

/** The public form takes only so many reports a minute, so that a flood cannot bury a real one. */
public class TooManyReports extends Refusal {
    private static final long serialVersionUID = 1L;

    public TooManyReports() {
        super(
                "Many reports are coming in at the moment. Please wait a minute and send yours again. If a child is in danger now, call 999.");
    }
}
