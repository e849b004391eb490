package org.probity.ejb.procedure;

import java.time.Instant;
import org.probity.persistence.procedure.ProcedureDraft;

/**
 * A draft of a procedure that does not exist yet.
 *
 * @param id of the draft
 */
public record FreshDraft(String id, String title, ProcedureDraft.State state, String changedBy, Instant changed) {}
