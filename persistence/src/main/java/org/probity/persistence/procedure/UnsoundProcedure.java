package org.probity.persistence.procedure;

import org.probity.persistence.Refusal;

/** A procedure cannot be published as it is; the message names the procedure and the step. */
public class UnsoundProcedure extends Refusal {
    private static final long serialVersionUID = 1L;

    UnsoundProcedure(String procedure, Fault fault) {
        super("Procedure " + procedure + (fault.step() == null ? "" : ", step " + fault.step()) + ": " + fault.what());
    }
}
