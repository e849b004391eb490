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
import org.probity.ejb.account.AccountService;
import org.probity.ejb.account.AccountService.Owner;
import org.probity.ejb.account.LinkIssued;
import org.probity.ejb.security.Caller;
import org.probity.persistence.PublicId;
import org.probity.persistence.account.LinkToken;
import org.probity.persistence.schema.Database;

/**
 * Mails the link of an invitation or a reset to its owner, after it was committed and while nobody waits. It is tried once: whoever
 * gets nothing asks again, and an old link is worthless soon.
 */
@ApplicationScoped
public class LinkNotice {
    private static final Logger LOG = System.getLogger(LinkNotice.class.getName());

    @Resource
    ManagedExecutorService workers;

    @Inject
    AccountService accounts;

    @Inject
    Clock clock;

    @Inject
    Instance<Caller> callers;

    @Inject
    RequestContextController context;

    void soon(@Observes(during = TransactionPhase.AFTER_SUCCESS) LinkIssued issued) {
        MailConfiguration.settings().ifPresent(settings -> workers.execute(() -> send(issued, settings)));
    }

    private void send(LinkIssued issued, MailSettings settings) {
        Optional<Owner> owner = owner(issued.accountId());
        if (owner.isEmpty() || owner.get().email() == null) {
            return;
        }
        try {
            MailResult result = new Mailbox(settings).send(mail(issued, owner.get()));
            if (!(result instanceof MailResult.HandedOver)) {
                LOG.log(Level.WARNING, "A link for account {0} was not taken by the mail server.", issued.accountId());
            }
        } catch (AddressRefused unusable) {
            LOG.log(Level.WARNING, "The mail address of account {0} cannot be used.", issued.accountId());
        }
    }

    private OutgoingMail mail(LinkIssued issued, Owner owner) {
        boolean invited = issued.kind() == LinkToken.Kind.INVITATION;
        String link = Database.setting("probity.base-url")
                        .orElse("http://localhost:8080")
                        .replaceAll("/+$", "") + "/public/password.xhtml?token=" + issued.secret();
        String why = invited
                ? "You can now sign in to Probity. Choose your password within 14 days:"
                : "Somebody, we hope you, asked for a new password. Choose it within one hour:";
        String ending = invited
                ? "Your user name is " + owner.userName() + ". The link works once and is for you alone."
                : "The link works once. If you did not ask for it, do nothing: your password stays as it is.";
        return new OutgoingMail(
                "link-" + PublicId.random() + "@" + MailConfiguration.domain(),
                clock.instant(),
                "Probity",
                owner.email(),
                invited ? "Your invitation to Probity" : "A new password for Probity",
                why + "\n\n" + link + "\n\n" + ending + "\n",
                "<p>" + why + "</p><p><a href=\"" + link + "\">" + link + "</a></p><p>" + ending + "</p>",
                Optional.empty(),
                List.of());
    }

    private Optional<Owner> owner(long accountId) {
        boolean opened = context.activate();
        try {
            callers.get().actAsSystem();
            return accounts.owner(accountId);
        } finally {
            if (opened) {
                context.deactivate();
            }
        }
    }
}
