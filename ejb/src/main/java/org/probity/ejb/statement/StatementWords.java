package org.probity.ejb.statement;

import java.time.LocalDate;
import org.probity.ejb.letter.AddressRefused;
import org.probity.ejb.letter.MailAddress;
import org.probity.persistence.statement.StatementKind;
import org.probity.persistence.statement.StatementRefused;

/** Says no to what cannot be sent or signed so, in words that tell what to put there. Knows no database. */
final class StatementWords {
    static final int LONGEST = 20_000;
    static final int LONGEST_NOTES = 40_000;
    private static final int LONGEST_NAME = 160;
    private static final int LONGEST_REASON = 500;

    private StatementWords() {}

    /** @throws StatementRefused with the first thing that is wrong */
    static void check(NewStatement wanted, LocalDate today) {
        require(wanted.kind() != null, "Say what it is: a statement, or the notes of an interview.");
        boolean notes = wanted.kind() == StatementKind.NOTES;
        boolean outsider = wanted.name() != null || wanted.email() != null;
        require(
                wanted.personId() != null || outsider,
                "Say who it is: somebody from the list, or a name and an e-mail address.");
        require(
                wanted.personId() == null || !outsider,
                "You chose somebody from the list and also gave a name or an address. Take one of the two away.");
        if (outsider) {
            require(
                    wanted.name() != null && wanted.name().length() <= LONGEST_NAME,
                    "Give the person's name, in at most 160 characters.");
            require(isAddress(wanted.email()), "Give an e-mail address such as name@example.org.");
        }
        require(
                wanted.given() != null,
                notes ? "Put the notes of the interview in." : "Say what the person is to write about.");
        require(
                wanted.given().length() <= (notes ? LONGEST_NOTES : LONGEST),
                "Shorten it to " + (notes ? "40,000" : "20,000") + " characters.");
        if (notes) {
            require(wanted.heldOn() != null, "Say on which day the interview was.");
            require(!wanted.heldOn().isAfter(today), "The interview cannot lie ahead. Look at its day again.");
        } else {
            require(wanted.heldOn() == null, "A statement has no day of an interview. Send notes if there was one.");
        }
    }

    static boolean isAddress(String address) {
        try {
            new MailAddress(address);
            return true;
        } catch (AddressRefused unusable) {
            return false;
        }
    }

    /** @throws StatementRefused when there is too much of it */
    static void checkDraft(String words) {
        require(words.length() <= LONGEST, "Shorten what you wrote to 20,000 characters.");
    }

    /** @throws StatementRefused with the first thing that is wrong */
    static void check(Signing signing, StatementKind kind) {
        require(
                kind == StatementKind.NOTES || !signing.words().isBlank(),
                "Write your statement first. Nothing was signed.");
        checkDraft(signing.words());
        require(signing.agreed(), "Say that it is true before you sign. Nothing was signed.");
        require(!signing.name().isEmpty(), "Type your name to sign. Nothing was signed.");
        require(signing.name().length() <= LONGEST_NAME, "Shorten your name to 160 characters.");
    }

    /** The reason stripped. */
    static String reason(String reason) {
        require(
                reason != null && !reason.isBlank() && reason.length() <= LONGEST_REASON,
                "Say why it is not wanted any more, in at most 500 characters.");
        return reason.strip();
    }

    static void require(boolean fine, String otherwise) {
        if (!fine) {
            throw new StatementRefused(otherwise);
        }
    }
}
