package org.probity.ejb.notice;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.probity.ejb.letter.MailConfiguration;
import org.probity.ejb.letter.MailRound;
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
    @Resource
    ManagedExecutorService workers;

    @Inject
    NoticeRoomService book;

    @Inject
    SystemWork system;

    private SoleWorker worker;

    @PostConstruct
    void open() {
        String node = MailConfiguration.node();
        system.run(() -> book.recover(node));
        MailConfiguration.settings().ifPresent(settings -> {
            MailRound round = new MailRound(book, node, settings);
            worker = new SoleWorker(() -> system.run(round));
        });
    }

    public void soon(@Observes(during = TransactionPhase.AFTER_SUCCESS) NoticesQueued queued) {
        begin();
    }

    @Schedule(hour = "*", minute = "*", second = "5/10", persistent = false)
    void sweep() {
        begin();
    }

    private void begin() {
        if (worker != null) {
            worker.begin(workers);
        }
    }
}
