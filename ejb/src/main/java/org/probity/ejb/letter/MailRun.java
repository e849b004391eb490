package org.probity.ejb.letter;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import org.probity.ejb.letter.MailResult.HandedOver;
import org.probity.ejb.letter.MailResult.TryLater;
import org.probity.ejb.letter.MailResult.Uncertain;

/**
 * Mails that share a connection, which is made with the first mail and made anew after anything went wrong. It belongs to one thread;
 * closing it says goodbye to the server.
 */
public final class MailRun implements AutoCloseable {

    private static final int CLOSING_DOWN = 421;

    private final MailSettings settings;
    private final Session session;
    private SmtpConversation conversation;

    MailRun(MailSettings settings, Session session) {
        this.settings = settings;
        this.session = session;
    }

    /**
     * Offers a mail to the server and says how it ended; nothing that the server or the network does is thrown.
     *
     * @throws AddressRefused if the address cannot be used; nothing was opened then
     */
    public MailResult send(OutgoingMail mail) {
        Parcel parcel = packed(mail);
        boolean reused = conversation != null;
        MailResult result = offer(parcel);
        boolean stale = reused && !conversation.welcomed() && hungUp(result);
        if (!(result instanceof HandedOver)) {
            drop();
        }
        return stale ? send(mail) : result;
    }

    @Override
    public void close() {
        drop();
    }

    private Parcel packed(OutgoingMail mail) {
        MailAddress to = new MailAddress(mail.to());
        try {
            return new Parcel(session, mail, settings.from(), to.value());
        } catch (MessagingException e) {
            throw new IllegalArgumentException("The mail " + mail.messageId() + " cannot be put together", e);
        }
    }

    private MailResult offer(Parcel parcel) {
        if (conversation == null) {
            SmtpConversation fresh = new SmtpConversation(session);
            try {
                // A name, even an empty one, would make it sign in wherever the server offers that.
                boolean signsIn = !settings.user().isEmpty();
                fresh.connect(
                        settings.host(),
                        settings.port(),
                        signsIn ? settings.user() : null,
                        signsIn ? settings.password() : null);
            } catch (MessagingException e) {
                SmtpAnswer last = fresh.lastAnswer();
                return last.refuses() ? new TryLater(last.code(), last.text()) : new TryLater(0, reason(e));
            }
            conversation = fresh;
        }
        try {
            conversation.begin();
            parcel.traceable(conversation.supportsExtension("DSN"));
            conversation.sendMessage(parcel, parcel.getAllRecipients());
            return new HandedOver(conversation.lastAnswer().text());
        } catch (MessagingException e) {
            return verdict(e);
        }
    }

    /** The server's own refusal if there was one; else it depends on whether the end of the mail had gone out. */
    private MailResult verdict(MessagingException e) {
        if (conversation.refusal().isPresent()) {
            return conversation.refusal().get().verdict();
        }
        if (conversation.dotSent()) {
            return new Uncertain("The mail server got the whole mail but did not answer. " + reason(e));
        }
        return new TryLater(0, reason(e));
    }

    private static boolean hungUp(MailResult result) {
        return result instanceof TryLater later && (later.code() == 0 || later.code() == CLOSING_DOWN);
    }

    private static String reason(MessagingException e) {
        Throwable cause = e.getCause();
        return cause == null ? String.valueOf(e.getMessage()) : e.getMessage() + ": " + cause.getMessage();
    }

    private void drop() {
        if (conversation == null) {
            return;
        }
        try {
            conversation.close();
        } catch (MessagingException e) {
            // The server has gone already; there is nobody left to say goodbye to.
        }
        conversation = null;
    }
}
