package org.probity.ejb.letter;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import org.probity.ejb.security.SystemWork;
import org.probity.ejb.time.ProductClock;

/**
 * Tells people by mail that something waits for them, and nothing else: no reference, no school, no fact (ux rule 5). It is tried
 * once; the Today page is what counts.
 */
@ApplicationScoped
public class TaskNotice {
    private static final Logger LOG = System.getLogger(TaskNotice.class.getName());
    private static final BriefMail WORDS = new BriefMail(
            "Something waits for you in Probity",
            "Something new waits for you in Probity. Please sign in to read it:",
            "/today/list.xhtml",
            "");

    @Resource
    ManagedExecutorService workers;

    @Inject
    PostroomService book;

    @Inject
    ProductClock time;

    @Inject
    Clock clock;

    @Inject
    SystemWork system;

    void soon(@Observes(during = TransactionPhase.AFTER_SUCCESS) NoticeDue due) {
        if (!time.isRetelling() && !due.people().isEmpty()) {
            MailConfiguration.settings().ifPresent(settings -> workers.execute(() -> send(due, settings)));
        }
    }

    private void send(NoticeDue due, MailSettings settings) {
        try (MailRun run = new Mailbox(settings).open()) {
            for (String address : system.get(() -> book.addresses(due.people()))) {
                send(address, run);
            }
        }
    }

    private void send(String address, MailRun run) {
        try {
            if (!(run.send(WORDS.to(address, clock.instant())) instanceof MailResult.HandedOver)) {
                LOG.log(Level.WARNING, "A notice was not taken by the mail server.");
            }
        } catch (AddressRefused unusable) {
            LOG.log(Level.WARNING, "A notice has an address that cannot be used.");
        }
    }
}
