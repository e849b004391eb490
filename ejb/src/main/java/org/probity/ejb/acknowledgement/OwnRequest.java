package org.probity.ejb.acknowledgement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.probity.persistence.acknowledgement.AcknowledgementState;
import org.probity.persistence.acknowledgement.AnswerMethod;

/**
 * What one campaign asks of the caller.
 *
 * @param open whether something of it waits for an answer
 */
public record OwnRequest(
        String publicId, String title, String school, LocalDate due, boolean open, boolean overdue, List<Text> texts) {
    /** One text of it; {@code answered} and {@code method} are null while it is open. */
    public record Text(
            String publicId,
            String title,
            String edition,
            AcknowledgementState state,
            Instant answered,
            AnswerMethod method) {}

    /** The first text without an answer; null when there is none. */
    public Text next() {
        return texts.stream().filter(text -> text.state().isOpen()).findFirst().orElse(null);
    }

    public long left() {
        return texts.stream().filter(text -> text.state().isOpen()).count();
    }
}
