package org.probity.ejb.evidence;

import org.probity.persistence.evidence.Rendition;
import org.probity.persistence.evidence.RenditionCheck;

/**
 * A redacted copy and what a second person found.
 *
 * @param check null while nobody looked
 * @param mayCheck the caller can be the second person
 */
public record RenditionRow(Rendition copy, RenditionCheck check, boolean mayCheck) {
    /** Whether it may leave. */
    public boolean released() {
        return check != null && check.isPassed();
    }
}
