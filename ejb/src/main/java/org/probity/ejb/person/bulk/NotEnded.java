package org.probity.ejb.person.bulk;

import org.probity.persistence.Refusal;

/** Posts that cannot end like this. */
public class NotEnded extends Refusal {
    private static final long serialVersionUID = 1L;

    public NotEnded(String message) {
        super(message);
    }
}
