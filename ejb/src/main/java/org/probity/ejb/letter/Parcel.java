package org.probity.ejb.letter;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPMessage;

/**
 * An outgoing mail in the form of the wire: mixed( alternative( text, html, calendar ), PDF … ). Its Message-ID is ours and never
 * changes, so that the same attempt can be recognised wherever it turns up.
 */
final class Parcel extends SMTPMessage {

    private static final Pattern MESSAGE_ID = Pattern.compile("[A-Za-z0-9._-]+@[A-Za-z0-9.-]+");
    private static final Pattern HIDDEN = Pattern.compile("\\p{Cntrl}+");

    private final String messageId;

    Parcel(Session session, OutgoingMail mail, String from, String to) throws MessagingException {
        super(session);
        if (!MESSAGE_ID.matcher(mail.messageId()).matches()) {
            throw new IllegalArgumentException("Not a message id: " + mail.messageId());
        }
        messageId = mail.messageId();
        setFrom(named(from, visible(mail.fromDisplay())));
        setRecipient(Message.RecipientType.TO, new InternetAddress(to, true));
        setSubject(visible(mail.subject()), StandardCharsets.UTF_8.name());
        setSentDate(Date.from(mail.date()));
        setHeader("Auto-Submitted", "auto-generated");
        setEnvelopeFrom(from);
        setNotifyOptions(NOTIFY_SUCCESS | NOTIFY_FAILURE);
        setReturnOption(RETURN_HDRS);
        setContent(contents(mail));
        saveChanges();
    }

    /** Asks the server, if it can, to name our Message-ID in its delivery notices. */
    void traceable(boolean possible) {
        setMailExtension(possible ? "ENVID=" + messageId : null);
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", "<" + messageId + ">");
    }

    private static MimeMultipart contents(OutgoingMail mail) throws MessagingException {
        MimeMultipart alternative = new MimeMultipart("alternative");
        alternative.addBodyPart(text("text/plain; charset=UTF-8", mail.text()));
        alternative.addBodyPart(text("text/html; charset=UTF-8", mail.html()));
        if (mail.invitation().isPresent()) {
            alternative.addBodyPart(exact(mail.invitation().get()));
        }
        MimeBodyPart bodies = new MimeBodyPart();
        bodies.setContent(alternative);
        MimeMultipart mixed = new MimeMultipart("mixed", bodies);
        for (MailPart attachment : mail.attachments()) {
            MimeBodyPart file = exact(attachment);
            file.setFileName(visible(attachment.fileName()));
            file.setDisposition(Part.ATTACHMENT);
            mixed.addBodyPart(file);
        }
        return mixed;
    }

    private static MimeBodyPart text(String mediaType, String text) throws MessagingException {
        return bytes(mediaType, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A part that arrives byte for byte, line ends included. */
    private static MimeBodyPart exact(MailPart part) throws MessagingException {
        MimeBodyPart exact = bytes(part.mediaType(), part.content());
        exact.setHeader("Content-Transfer-Encoding", "base64");
        return exact;
    }

    private static MimeBodyPart bytes(String mediaType, byte[] content) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(content, mediaType)));
        return part;
    }

    private static InternetAddress named(String address, String name) {
        try {
            return new InternetAddress(address, name, StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("Every Java has UTF-8", e);
        }
    }

    /** The text without line breaks and other hidden characters, which would begin a header of their own. */
    private static String visible(String text) {
        return HIDDEN.matcher(text).replaceAll(" ");
    }
}
