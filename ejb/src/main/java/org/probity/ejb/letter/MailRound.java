package org.probity.ejb.letter;

import jakarta.ejb.EJBException;
import jakarta.persistence.PersistenceException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import org.probity.ejb.letter.MailResult.HandedOver;
import org.probity.ejb.letter.MailResult.Refused;
import org.probity.ejb.letter.MailResult.TryLater;
import org.probity.ejb.letter.MailResult.Uncertain;

/** Takes mails out of a book and hands them over, one after the other on one connection. No transaction is open while the mail server talks. */
public final class MailRound implements Runnable {
    private static final Logger LOG = System.getLogger(MailRound.class.getName());
    private static final int ARMFUL = 50;

    private final MailBook book;
    private final String node;
    private final Mailbox mailbox;

    public MailRound(MailBook book, String node, MailSettings settings) {
        this.book = book;
        this.node = node;
        this.mailbox = new Mailbox(settings);
    }

    /** Until nothing is due. Only one worker runs on this node, so what it holds as claimed when it begins was left by a run that broke off. */
    @Override
    public void run() {
        try (MailRun run = mailbox.open()) {
            book.recover(node);
            List<Long> mails = book.claim(node, ARMFUL);
            while (!mails.isEmpty()) {
                mails.forEach(mail -> handOver(mail, run));
                mails = book.claim(node, ARMFUL);
            }
        } catch (PersistenceException | EJBException databaseAway) {
            LOG.log(Level.WARNING, "Mails wait: the database does not answer.", databaseAway);
        }
    }

    private void handOver(long mail, MailRun run) {
        Optional<OutgoingMail> begun = book.begin(mail, node);
        if (begun.isPresent()) {
            enter(mail, offer(begun.get(), run));
        }
    }

    private static MailResult offer(OutgoingMail mail, MailRun run) {
        try {
            return run.send(mail);
        } catch (AddressRefused unusable) {
            return new Refused(0, unusable.getMessage(), MailResult.Kind.ADDRESS);
        }
    }

    private void enter(long mail, MailResult result) {
        if (result instanceof HandedOver taken) {
            book.handedOver(mail, taken.reply());
        } else if (result instanceof TryLater later) {
            book.tryLater(mail, later.reply());
        } else if (result instanceof Refused refused) {
            book.refused(mail, refused.kind() + ": " + refused.reply());
        } else if (result instanceof Uncertain unknown) {
            book.uncertain(mail, unknown.reason());
        }
    }
}
