package org.probity.ejb.notice;

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
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.probity.ejb.letter.AddressRefused;
import org.probity.ejb.letter.MailConfiguration;
import org.probity.ejb.letter.MailResult;
import org.probity.ejb.letter.MailResult.HandedOver;
import org.probity.ejb.letter.MailResult.Refused;
import org.probity.ejb.letter.MailResult.TryLater;
import org.probity.ejb.letter.MailResult.Uncertain;
import org.probity.ejb.letter.MailRun;
import org.probity.ejb.letter.Mailbox;
import org.probity.ejb.letter.SoleWorker;
import org.probity.ejb.security.SystemWork;

/**
 * Mails notices, one after the other on one connection, after the act was committed. As with letters no transaction is open while the
 * mail server talks; without a mail server they wait.
 */
@Startup
@Singleton
@DependsOn("SchemaMigration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NoticeRoom {
    private static final Logger LOG = System.getLogger(NoticeRoom.class.getName());
    private static final int ARMFUL = 50;

    @Resource
    ManagedExecutorService workers;

    @Inject
    NoticeRoomService book;

    @Inject
    SystemWork system;

    @Inject
    Clock clock;

    private final SoleWorker worker = new SoleWorker(() -> system.run(this::empty));
    private String node;
    private Mailbox mailbox;

    @PostConstruct
    void open() {
        node = MailConfiguration.node();
        system.run(() -> book.recover(node));
        mailbox = MailConfiguration.settings().map(Mailbox::new).orElse(null);
    }

    public void soon(@Observes(during = TransactionPhase.AFTER_SUCCESS) NoticesQueued queued) {
        begin();
    }

    @Schedule(hour = "*", minute = "*", second = "5/10", persistent = false)
    void sweep() {
        begin();
    }

    private void begin() {
        if (mailbox != null) {
            worker.begin(workers);
        }
    }

    /** Only one worker runs on this node, so what it holds when it begins was left by a run that broke off. */
    private void empty() {
        try (MailRun run = mailbox.open()) {
            book.recover(node);
            List<Long> notices = book.claim(node, ARMFUL);
            while (!notices.isEmpty()) {
                notices.forEach(notice -> handOver(notice, run));
                notices = book.claim(node, ARMFUL);
            }
        } catch (PersistenceException | EJBException databaseAway) {
            LOG.log(Level.WARNING, "Notices wait: the database does not answer.", databaseAway);
        }
    }

    private void handOver(long notice, MailRun run) {
        Optional<NoticeRoomService.Offered> offered = book.begin(notice, node);
        if (offered.isPresent()) {
            enter(notice, offer(offered.get(), run));
        }
    }

    private MailResult offer(NoticeRoomService.Offered offered, MailRun run) {
        try {
            return run.send(offered.mail().to(offered.address(), clock.instant()));
        } catch (AddressRefused unusable) {
            return new Refused(0, unusable.getMessage(), MailResult.Kind.ADDRESS);
        }
    }

    private void enter(long notice, MailResult result) {
        if (result instanceof HandedOver taken) {
            book.handedOver(notice, taken.reply());
        } else if (result instanceof TryLater later) {
            book.tryLater(notice, later.reply());
        } else if (result instanceof Refused refused) {
            book.refused(notice, refused.kind() + ": " + refused.reply());
        } else if (result instanceof Uncertain unknown) {
            book.uncertain(notice, unknown.reason());
        }
    }
}
