package org.probity.ejb.letter;

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
    @Resource
    ManagedExecutorService workers;

    @Inject
    PostroomService book;

    @Inject
    SystemWork system;

    private SoleWorker worker;

    @PostConstruct
    void open() {
        String node = MailConfiguration.node();
        system.run(() -> {
            book.recover(node);
            MailConfiguration.settings().ifPresent(settings -> {
                MailRound round = new MailRound(book, node, settings);
                worker = new SoleWorker(() -> system.run(round));
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
        if (worker != null) {
            worker.begin(workers);
        }
    }
}
