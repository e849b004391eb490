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

/**
 * Tells a parent or reporter who left a mail address that the school has written, and nothing else: no school, no matter, no code.
 * It is tried once; the page behind the code is what counts.
 */
@ApplicationScoped
public class ReceiptNotice {
    private static final Logger LOG = System.getLogger(ReceiptNotice.class.getName());
    private static final BriefMail WORDS = new BriefMail(
            "There is news for you",
            "You wrote to a school, and it has written back. Open this page and type in your receipt code to read it:",
            "/public/status.xhtml",
            "We do not know your code and cannot send it again.");

    @Resource
    ManagedExecutorService workers;

    @Inject
    Clock clock;

    void soon(@Observes(during = TransactionPhase.AFTER_SUCCESS) NewsDue due) {
        MailConfiguration.settings().ifPresent(settings -> workers.execute(() -> send(due.email(), settings)));
    }

    private void send(String address, MailSettings settings) {
        try {
            MailResult result = new Mailbox(settings).send(WORDS.to(address, clock.instant()));
            if (!(result instanceof MailResult.HandedOver)) {
                LOG.log(Level.WARNING, "A notice was not taken by the mail server.");
            }
        } catch (AddressRefused unusable) {
            LOG.log(Level.WARNING, "A notice has an address that cannot be used.");
        }
    }
}
