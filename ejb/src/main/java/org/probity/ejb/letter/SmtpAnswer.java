package org.probity.ejb.letter;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probity.ejb.letter.MailResult.Kind;
import org.probity.ejb.letter.MailResult.Refused;
import org.probity.ejb.letter.MailResult.TryLater;

/**
 * One answer of the mail server.
 *
 * @param command the command line it answers
 * @param code its three digits; less than one if the server sent something else or hung up
 * @param text all of it on one line
 */
record SmtpAnswer(String command, int code, String text) {

    static final String FINAL_DOT = ".";

    private static final Pattern ENHANCED = Pattern.compile("\\b5\\.(\\d{1,3})\\.(\\d{1,3})\\b");
    private static final int MAILBOX_FULL = 552;

    SmtpAnswer {
        text = text == null ? "" : text.strip().replaceAll("\\s*\\R\\s*", " ");
    }

    boolean welcomes() {
        return code >= 200 && code < 400;
    }

    boolean refuses() {
        return code >= 400 && code < 600;
    }

    /** What a refusal means for the mail. */
    MailResult verdict() {
        return code < 500 ? new TryLater(code, text) : new Refused(code, text, kind());
    }

    private Kind kind() {
        if (command.startsWith("MAIL")) {
            return Kind.TECHNICAL;
        }
        Matcher enhanced = ENHANCED.matcher(text);
        if (enhanced.find()) {
            return kind(enhanced.group(1), enhanced.group(2));
        }
        if (command.startsWith("RCPT")) {
            return switch (code) {
                case 550, 551, 553 -> Kind.ADDRESS;
                case MAILBOX_FULL -> Kind.MAILBOX;
                default -> Kind.TECHNICAL;
            };
        }
        return Kind.TECHNICAL;
    }

    /** By RFC 3463: subject 1 is the address, 2 the mailbox; 2.3 is a mail that is too long. */
    private static Kind kind(String subject, String detail) {
        if (subject.equals("1")) {
            return Kind.ADDRESS;
        }
        return subject.equals("2") && !detail.equals("3") ? Kind.MAILBOX : Kind.TECHNICAL;
    }
}
