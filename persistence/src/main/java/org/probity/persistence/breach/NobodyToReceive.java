package org.probity.persistence.breach;

import org.probity.persistence.Refusal;

/** Every office that could take the report is empty or in conflict. Says nothing of who or why. */
public class NobodyToReceive extends Refusal {
    private static final long serialVersionUID = 1L;

    public NobodyToReceive() {
        super(
                "There is nobody at this school who can take this report at the moment. Please telephone the school or write to the trust; nothing was sent.");
    }
}
