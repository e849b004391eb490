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
import java.util.Optional;
import org.probity.ejb.account.AccountService;
import org.probity.ejb.account.AccountService.Owner;
import org.probity.ejb.account.LinkIssued;
import org.probity.ejb.security.SystemWork;
import org.probity.persistence.account.LinkToken;

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
    SystemWork system;

    void soon(@Observes(during = TransactionPhase.AFTER_SUCCESS) LinkIssued issued) {
        MailConfiguration.settings().ifPresent(settings -> workers.execute(() -> send(issued, settings)));
    }

    private void send(LinkIssued issued, MailSettings settings) {
        Optional<Owner> owner = system.get(() -> accounts.owner(issued.accountId()));
        if (owner.isEmpty() || owner.get().email() == null) {
            return;
        }
        try {
            MailResult result = new Mailbox(settings)
                    .send(mail(issued, owner.get()).to(owner.get().email(), clock.instant()));
            if (!(result instanceof MailResult.HandedOver)) {
                LOG.log(Level.WARNING, "A link for account {0} was not taken by the mail server.", issued.accountId());
            }
        } catch (AddressRefused unusable) {
            LOG.log(Level.WARNING, "The mail address of account {0} cannot be used.", issued.accountId());
        }
    }

    private static BriefMail mail(LinkIssued issued, Owner owner) {
        String path = "/public/password.xhtml?token=" + issued.secret();
        return issued.kind() == LinkToken.Kind.INVITATION
                ? new BriefMail(
                        "Your invitation to Probity",
                        "You can now sign in to Probity. Choose your password within 14 days:",
                        path,
                        "Your user name is " + owner.userName() + ". The link works once and is for you alone.")
                : new BriefMail(
                        "A new password for Probity",
                        "Somebody, we hope you, asked for a new password. Choose it within one hour:",
                        path,
                        "The link works once. If you did not ask for it, do nothing: your password stays as it is.");
    }
}
