package org.probity.persistence;

/** Somebody else changed it after the page was opened. Nothing was done; the page shows the new state. */
public class ChangedMeanwhile extends Refusal {
    private static final long serialVersionUID = 1L;

    public ChangedMeanwhile() {
        super(
                "Somebody changed this after you opened it. Nothing was saved. Look at the new state below, then decide again.");
    }
}
