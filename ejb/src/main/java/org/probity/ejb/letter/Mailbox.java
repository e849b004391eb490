package org.probity.ejb.letter;

import jakarta.mail.Session;
import java.util.Properties;
import javax.net.ssl.SSLSocketFactory;

/**
 * The mail server, seen from us. It says of every mail whether the server has taken it, may take it later, will never take it, or
 * whether nobody can know. One instance serves all threads; a {@link MailRun} belongs to one.
 */
public final class Mailbox {

    private final MailSettings settings;
    private final Session session;

    public Mailbox(MailSettings settings) {
        this(settings, null);
    }

    /** With sockets for encryption that trust other certificates than the Java in use; null for its own. */
    Mailbox(MailSettings settings, SSLSocketFactory encrypted) {
        new MailAddress(settings.from());
        this.settings = settings;
        Properties properties = properties(settings);
        if (encrypted != null) {
            properties.put("mail.smtp.ssl.socketFactory", encrypted);
        }
        this.session = Session.getInstance(properties);
    }

    /**
     * Sends one mail on a connection of its own.
     *
     * @throws AddressRefused if the address cannot be used; nothing was opened then
     */
    public MailResult send(OutgoingMail mail) {
        try (MailRun run = open()) {
            return run.send(mail);
        }
    }

    /** Begins a run of mails on one connection. */
    public MailRun open() {
        return new MailRun(settings, session);
    }

    private static Properties properties(MailSettings settings) {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.auth", String.valueOf(!settings.user().isEmpty()));
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(settings.starttls()));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(settings.starttls()));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.ssl.protocols", "TLSv1.2 TLSv1.3");
        properties.setProperty("mail.smtp.localhost", settings.helo());
        properties.setProperty(
                "mail.smtp.connectiontimeout", millis(settings.connecting().toMillis()));
        properties.setProperty("mail.smtp.timeout", millis(settings.reading().toMillis()));
        properties.setProperty(
                "mail.smtp.writetimeout", millis(settings.writing().toMillis()));
        properties.setProperty("mail.smtp.socketFactory.fallback", "false");
        properties.put("mail.smtp.socketFactory", new PromptSockets());
        return properties;
    }

    private static String millis(long millis) {
        return String.valueOf(Math.min(Integer.MAX_VALUE, Math.max(1, millis)));
    }
}
