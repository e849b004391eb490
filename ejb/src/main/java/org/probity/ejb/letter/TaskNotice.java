package org.probity.ejb.letter;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.probity.ejb.security.Caller;
import org.probity.ejb.time.ProductClock;
import org.probity.persistence.PublicId;
import org.probity.persistence.schema.Database;

/**
 * Tells people by mail that something waits for them, and nothing else: no reference, no school, no fact (ux rule 5). It is tried
 * once; the Today page is what counts.
 */
@ApplicationScoped
public class TaskNotice {
    private static final Logger LOG = System.getLogger(TaskNotice.class.getName());

    @Resource
    ManagedExecutorService workers;

    @Inject
    PostroomService book;

    @Inject
    ProductClock time;

    @Inject
    Clock clock;

    @Inject
    Instance<Caller> callers;

    @Inject
    RequestContextController context;

    void soon(@Observes(during = TransactionPhase.AFTER_SUCCESS) NoticeDue due) {
        if (!time.isRetelling() && !due.people().isEmpty()) {
            MailConfiguration.settings().ifPresent(settings -> workers.execute(() -> send(due, settings)));
        }
    }

    private void send(NoticeDue due, MailSettings settings) {
        try (MailRun run = new Mailbox(settings).open()) {
            for (String address : addresses(due)) {
                send(address, run);
            }
        }
    }

    private void send(String address, MailRun run) {
        try {
            if (!(run.send(mail(address)) instanceof MailResult.HandedOver)) {
                LOG.log(Level.WARNING, "A notice was not taken by the mail server.");
            }
        } catch (AddressRefused unusable) {
            LOG.log(Level.WARNING, "A notice has an address that cannot be used.");
        }
    }

    private OutgoingMail mail(String address) {
        String link = Database.setting("probity.base-url")
                        .orElse("http://localhost:8080")
                        .replaceAll("/+$", "") + "/today/list.xhtml";
        String words = "Something new waits for you in Probity. Please sign in to read it:";
        return new OutgoingMail(
                "notice-" + PublicId.random() + "@" + MailConfiguration.domain(),
                clock.instant(),
                "Probity",
                address,
                "Something waits for you in Probity",
                words + "\n\n" + link + "\n",
                "<p>" + words + "</p><p><a href=\"" + link + "\">" + link + "</a></p>",
                Optional.empty(),
                List.of());
    }

    private List<String> addresses(NoticeDue due) {
        boolean opened = context.activate();
        try {
            callers.get().actAsSystem();
            return book.addresses(due.people());
        } finally {
            if (opened) {
                context.deactivate();
            }
        }
    }
}
