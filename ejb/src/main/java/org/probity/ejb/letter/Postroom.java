package org.probity.ejb.letter;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import org.probity.ejb.letter.MailResult.HandedOver;
import org.probity.ejb.letter.MailResult.Refused;
import org.probity.ejb.letter.MailResult.TryLater;
import org.probity.ejb.letter.MailResult.Uncertain;
import org.probity.ejb.security.SystemWork;

/**
 * Hands queued mails over, one after the other on one connection, after the decision was committed: nobody waits for the mail server
 * and no transaction is open while it talks. A sweep takes what an interruption left.
 */
@Startup
@Singleton
@DependsOn("SchemaMigration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Postroom {
    private static final Logger LOG = System.getLogger(Postroom.class.getName());
    private static final int ARMFUL = 50;

    @Resource
    ManagedExecutorService workers;

    @Inject
    PostroomService book;

    @Inject
    SystemWork system;

    private final SoleWorker worker = new SoleWorker(() -> system.run(this::empty));
    private String node;
    private Mailbox mailbox;

    @PostConstruct
    void open() {
        node = MailConfiguration.node();
        system.run(() -> {
            book.recover(node);
            MailConfiguration.settings().ifPresent(settings -> {
                mailbox = new Mailbox(settings);
                book.releaseHeld();
            });
        });
    }

    public void soon(@Observes(during = TransactionPhase.AFTER_SUCCESS) LetterQueued queued) {
        begin();
    }

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void sweep() {
        begin();
    }

    private void begin() {
        if (mailbox != null) {
            worker.begin(workers);
        }
    }

    /** Only one worker runs on this node, so what it holds as claimed when it begins was left by a run that broke off. */
    private void empty() {
        try (MailRun run = mailbox.open()) {
            book.recover(node);
            List<Long> letters = book.claim(node, ARMFUL);
            while (!letters.isEmpty()) {
                letters.forEach(letter -> handOver(letter, run));
                letters = book.claim(node, ARMFUL);
            }
        } catch (PersistenceException | EJBException databaseAway) {
            LOG.log(Level.WARNING, "The post room waits: the database does not answer.", databaseAway);
        }
    }

    private void handOver(long letter, MailRun run) {
        Optional<OutgoingMail> mail = book.begin(letter, node);
        if (mail.isPresent()) {
            enter(letter, offer(mail.get(), run));
        }
    }

    private static MailResult offer(OutgoingMail mail, MailRun run) {
        try {
            return run.send(mail);
        } catch (AddressRefused unusable) {
            return new Refused(0, unusable.getMessage(), MailResult.Kind.ADDRESS);
        }
    }

    private void enter(long letter, MailResult result) {
        if (result instanceof HandedOver taken) {
            book.handedOver(letter, taken.reply());
        } else if (result instanceof TryLater later) {
            book.tryLater(letter, later.reply());
        } else if (result instanceof Refused refused) {
            book.refused(letter, refused.kind() + ": " + refused.reply());
        } else if (result instanceof Uncertain unknown) {
            book.uncertain(letter, unknown.reason());
        }
    }
}
