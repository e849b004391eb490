package org.probity.persistence;

/** There is no such thing for this caller. Unknown and forbidden look the same: pages and API answer 404. */
public class NotThere extends Refusal {
    private static final long serialVersionUID = 1L;

    public NotThere() {
        super("There is nothing here that you can see.");
    }
}
