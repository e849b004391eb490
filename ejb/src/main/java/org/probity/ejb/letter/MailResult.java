package org.probity.ejb.letter;

/** How an attempt to hand over a mail ended, told by the server's own answer wherever there is one. */
public sealed interface MailResult {

    /** The server has taken the mail; from now on it answers for it. */
    record HandedOver(String reply) implements MailResult {}

    /**
     * The mail was not taken and may be offered again.
     *
     * @param code the server's 4xx answer, the 5xx of a sign-in that failed, or 0 if there was no answer
     * @param reply the answer, or what went wrong with the connection
     */
    record TryLater(int code, String reply) implements MailResult {}

    /** The server will not take this mail, now or later (5xx). */
    record Refused(int code, String reply, Kind kind) implements MailResult {}

    /**
     * The whole mail was sent but no answer came: it may or may not have been taken. It must not be sent again without a person
     * who decides.
     */
    record Uncertain(String reason) implements MailResult {}

    /** What a refusal is about: the address itself, the mailbox behind it, or the way we send. */
    enum Kind {
        ADDRESS,
        MAILBOX,
        TECHNICAL
    }
}
