package org.probity.persistence.acknowledgement;

import org.probity.persistence.Refusal;

/** An answer that cannot be taken: given before, to a text that was replaced meanwhile, without a comment, or not understood yet. */
public final class AnswerRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    private AnswerRefused(String message) {
        super(message);
    }

    static AnswerRefused over(AcknowledgementState state) {
        return new AnswerRefused(
                state == AcknowledgementState.VOID
                        ? "You are no longer asked about this text: it was replaced, or the request was ended. Nothing was recorded."
                        : "This was answered before. The first answer stands; nothing was changed.");
    }

    static AnswerRefused otherText() {
        return new AnswerRefused(
                "This is not the text that was on your page any more. Read it again, then answer. Nothing was recorded.");
    }

    static AnswerRefused withoutComment() {
        return new AnswerRefused("Say in a few words why you do not acknowledge it. Your manager will talk with you.");
    }

    /** A question about the text was answered otherwise than the text says. */
    public static AnswerRefused notUnderstood(String clause) {
        return new AnswerRefused("Not every answer agrees with the text. Read "
                + (clause == null ? "it" : "clause " + clause) + " again, then choose anew. Nothing was recorded.");
    }

    public static AnswerRefused nothingToAnswer() {
        return new AnswerRefused("There is nothing open that this answer could be for. Nothing was recorded.");
    }
}
