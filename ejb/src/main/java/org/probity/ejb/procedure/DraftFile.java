package org.probity.ejb.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.probity.persistence.procedure.Fault;
import org.probity.persistence.procedure.ProcedureDraft;

/**
 * A draft as people work on it.
 *
 * @param seen goes back with every change
 * @param base public id of the version it began from; null for a new procedure
 * @param baseNumber 0 for a new procedure
 * @param changes what differs from the version it began from, one sentence each
 * @param mayEdit the caller may change it now
 * @param mayAgree the caller may be the second person
 */
public record DraftFile(
        String id,
        int seen,
        ProcedureDraft.State state,
        String base,
        int baseNumber,
        Instant changed,
        String changedBy,
        LocalDate effective,
        String why,
        String askedBy,
        String decidedBy,
        String note,
        String result,
        Look look,
        List<String> changes,
        boolean mayEdit,
        boolean mayAgree) {

    /**
     * How the procedure would be.
     *
     * @param faults why it could not be published, each at its step
     */
    public record Look(ProcedureSheet sheet, List<Fault> faults, String svg) {
        /** Those of one step. */
        public List<Fault> at(String step) {
            return faults.stream().filter(fault -> step.equals(fault.step())).toList();
        }

        /** Those of the procedure as a whole. */
        public List<Fault> whole() {
            return faults.stream().filter(fault -> fault.step() == null).toList();
        }
    }
}
