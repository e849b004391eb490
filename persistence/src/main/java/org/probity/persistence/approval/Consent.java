package org.probity.persistence.approval;

/**
 * What somebody says with an approval.
 *
 * @param route null: a resolution when there is a reference, else delegated
 * @param body name of the governing body as it calls itself; null: as the text does
 * @param title of the person there; null: the title of their post
 * @param reference of the minute or of the delegation; null when nobody gave one
 * @param reason why the chair cannot wait for the meeting; null on the other routes
 * @param equality what was found about people with protected characteristics (V-14); null when nobody said it
 * @param bodyHash of the document that was read; null when the caller does not say
 */
public record Consent(
        ApprovalRoute route,
        String body,
        String title,
        String reference,
        String reason,
        String equality,
        String bodyHash) {
    public Consent {
        body = text(body);
        title = text(title);
        reference = text(reference);
        reason = text(reason);
        equality = text(equality);
        if (route == null) {
            route = reference == null ? ApprovalRoute.DELEGATED : ApprovalRoute.RESOLUTION;
        }
    }

    private static String text(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
