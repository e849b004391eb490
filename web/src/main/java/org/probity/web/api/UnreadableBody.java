package org.probity.web.api;

import org.probity.persistence.Refusal;

/** What was sent is no JSON, or not in the shape of the request. */
final class UnreadableBody extends Refusal {
    private static final long serialVersionUID = 1L;

    UnreadableBody() {
        super("The content of the request cannot be read. Send JSON with the fields that /openapi describes.");
    }
}
