package org.probity.ejb.letter;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/**
 * One connection to the mail server that remembers how far the present mail has come. The exceptions of the transport do not tell:
 * they are the same before and after the final dot, and a RSET that fails after a refusal hides the refusal. So the first refusal
 * and the sending of the dot are noted where they happen.
 */
final class SmtpConversation extends SMTPTransport {

    private String command = "";
    private SmtpAnswer refusal;
    private boolean welcomed;
    private boolean dotSent;

    SmtpConversation(Session session) {
        super(session, new URLName("smtp", null, -1, null, null, null));
    }

    /** Forgets the last mail. */
    synchronized void begin() {
        refusal = null;
        welcomed = false;
        dotSent = false;
    }

    /** The first answer that refused this mail, now or for good. */
    synchronized Optional<SmtpAnswer> refusal() {
        return Optional.ofNullable(refusal);
    }

    /** Whether the server has said yes to any part of this mail before it refused. */
    synchronized boolean welcomed() {
        return welcomed;
    }

    /** Whether the end of the mail may have reached the server. */
    synchronized boolean dotSent() {
        return dotSent;
    }

    /** The last answer, whatever it was about. */
    synchronized SmtpAnswer lastAnswer() {
        return new SmtpAnswer(command, getLastReturnCode(), getLastServerResponse());
    }

    @Override
    protected void sendCommand(String line) throws MessagingException {
        command = line;
        if (line.equals(SmtpAnswer.FINAL_DOT)) {
            dotSent = true;
        }
        super.sendCommand(line);
    }

    @Override
    protected int readServerResponse() throws MessagingException {
        int code = super.readServerResponse();
        SmtpAnswer answer = new SmtpAnswer(command, code, getLastServerResponse());
        if (refusal == null && answer.refuses()) {
            refusal = answer;
        } else if (refusal == null && answer.welcomes()) {
            welcomed = true;
        }
        return code;
    }
}
