package org.probity.ejb.account;

import static org.probity.ejb.security.Right.MANAGE_ACCOUNTS;
import static org.probity.ejb.security.Right.PUBLIC;
import static org.probity.ejb.security.Right.SIGNED_IN;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.KeyFile;
import org.probity.ejb.security.Requires;
import org.probity.persistence.NotThere;
import org.probity.persistence.account.Account;
import org.probity.persistence.account.LinkToken;
import org.probity.persistence.account.Secret;
import org.probity.persistence.person.Person;

/** Inviting people, and what they do with their own account alone: set and reset the password, add a one-time-code app. */
@Stateless
public class AccountService {
    private static final Duration INVITATION = Duration.ofDays(14);
    private static final Duration RESET = Duration.ofHours(1);

    @PersistenceContext
    EntityManager em;

    @Inject
    Passwords passwords;

    @Inject
    OneTimeCodes codes;

    @Inject
    KeyFile keys;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Opens an account, or a second invitation for one that exists, and gives the secret of the link to send.
     *
     * @throws NotThere when there is no such person
     */
    @Requires(MANAGE_ACCOUNTS)
    public String invite(String personPublicId, String userName) {
        Person person = em.createQuery("select p from Person p where p.publicId = :id", Person.class)
                .setParameter("id", personPublicId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotThere::new);
        Account account = accountOf(person).orElseGet(() -> {
            Account fresh = new Account(person, userName);
            em.persist(fresh);
            return fresh;
        });
        caller.about(personPublicId, null);
        return link(account, LinkToken.Kind.INVITATION, clock.instant().plus(INVITATION));
    }

    /** A reset link for this user name if there is one; the page says the same either way. */
    @Requires(PUBLIC)
    public Optional<String> reset(String userName) {
        return find(userName)
                .filter(Account::isActive)
                .map(account -> link(
                        account, LinkToken.Kind.PASSWORD_RESET, clock.instant().plus(RESET)));
    }

    /** Whether the link can still be used; looking changes nothing. */
    @Requires(PUBLIC)
    public boolean isUsable(String secret) {
        return token(secret).isPresent();
    }

    /**
     * Uses the link up and sets the password.
     *
     * @return the user name to sign in with
     */
    @Requires(PUBLIC)
    public String setPassword(String secret, String password) {
        LinkToken token = token(secret).orElseThrow(LinkUsed::new);
        Account account = token.getAccount();
        BadPassword.check(password, account.getUserName());
        token.useUp(clock.instant());
        store(account, passwords.hash(password));
        return account.getUserName();
    }

    /** A new secret for the caller's one-time-code app, as the {@code otpauth} address that the app reads. Not in force before {@link #confirmApp}. */
    @Requires(SIGNED_IN)
    public byte[] proposeApp() {
        byte[] secret = new byte[20];
        new SecureRandom().nextBytes(secret);
        return secret;
    }

    /** Puts the app in force when it shows the right code. */
    @Requires(SIGNED_IN)
    public boolean confirmApp(byte[] secret, String code) {
        if (!codes.matches(secret, code, clock.instant())) {
            return false;
        }
        try {
            Account account = find(caller.userName()).orElseThrow(NotThere::new);
            em.createNativeQuery("select app.set_one_time_secret(?1, ?2)")
                    .setParameter(1, account.getId())
                    .setParameter(2, keys.sealPacked(secret))
                    .getSingleResult();
            return true;
        } catch (GeneralSecurityException noCipher) {
            throw new IllegalStateException("The key file cannot seal.", noCipher);
        }
    }

    private String link(Account account, LinkToken.Kind kind, Instant expires) {
        String secret = Secret.random();
        em.persist(new LinkToken(account, kind, secret, expires));
        return secret;
    }

    private Optional<LinkToken> token(String secret) {
        return em.createQuery(
                        "select t from LinkToken t join fetch t.account where t.tokenHash = :hash", LinkToken.class)
                .setParameter("hash", Secret.hash(secret == null ? "" : secret))
                .getResultStream()
                .findFirst()
                .filter(token -> token.isUsableAt(clock.instant()));
    }

    private Optional<Account> find(String userName) {
        return em.createQuery("select a from Account a where a.userName = lower(:name)", Account.class)
                .setParameter("name", userName)
                .getResultStream()
                .findFirst();
    }

    private Optional<Account> accountOf(Person person) {
        return em.createQuery("select a from Account a where a.person = :person", Account.class)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    private void store(Account account, String hash) {
        em.createNativeQuery("select app.set_password(?1, ?2)")
                .setParameter(1, account.getId())
                .setParameter(2, hash)
                .getSingleResult();
    }
}
