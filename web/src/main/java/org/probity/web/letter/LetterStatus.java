package org.probity.web.letter;

import org.probity.persistence.calendar.ServiceMethod;
import org.probity.persistence.letter.LetterState;

/**
 * The state of a letter as pages show it.
 *
 * @param is name of a {@link org.probity.web.words.Status}
 * @param word a closer wording, empty for the usual one
 */
public record LetterStatus(String is, String word) {

    /** Of a letter in this state that goes by this way. */
    public static LetterStatus of(LetterState state, ServiceMethod service) {
        return switch (state) {
            case DRAFT -> new LetterStatus("draft", "to be read");
            case REVIEWED -> new LetterStatus("waiting", "read, not yet sent");
            case QUEUED ->
                service == ServiceMethod.EMAIL
                        ? new LetterStatus("waiting", "")
                        : new LetterStatus("due", "to be posted");
            case CLAIMED -> new LetterStatus("waiting", "being handed over");
            case SENT -> sent(service);
            case UNCERTAIN -> new LetterStatus("uncertain", "");
            case FAILED -> new LetterStatus("refused", "");
            case HELD -> new LetterStatus("held", "");
            case WITHDRAWN -> new LetterStatus("closed", "withdrawn");
        };
    }

    private static LetterStatus sent(ServiceMethod service) {
        return switch (service) {
            case EMAIL, PORTAL -> new LetterStatus("handed over", "");
            case BY_HAND -> new LetterStatus("by hand", "");
            case FIRST_CLASS, SECOND_CLASS, SIGNED_FOR -> new LetterStatus("handed over", "posted");
        };
    }
}
