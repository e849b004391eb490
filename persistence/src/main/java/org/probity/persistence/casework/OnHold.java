package org.probity.persistence.casework;

import org.probity.persistence.Refusal;
import org.probity.persistence.calendar.DateWords;

/** The case waits for the police, the LADO, sickness or a grievance: nobody concerned is written to or met (S2-66, HR-04). */
public class OnHold extends Refusal {
    private static final long serialVersionUID = 1L;

    public OnHold(Hold hold) {
        super("The case is on hold for " + hold.getKind().words() + " since " + DateWords.date(hold.getStarts())
                + ". Lift the hold first: " + clearance(hold.getKind()));
    }

    private static String clearance(HoldKind kind) {
        return kind == HoldKind.POLICE || kind == HoldKind.LADO
                ? "that needs their clearance, with its reference."
                : "say when and why the case can go on.";
    }
}
