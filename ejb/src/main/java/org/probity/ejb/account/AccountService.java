package org.probity.ejb.account;

import static org.probity.ejb.security.Right.MANAGE_ACCOUNTS;
import static org.probity.ejb.security.Right.PUBLIC;
import static org.probity.ejb.security.Right.SIGNED_IN;
import static org.probity.ejb.security.Right.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Requires;
import org.probity.persistence.NotThere;
import org.probity.persistence.account.Account;
import org.probity.persistence.account.LinkToken;
import org.probity.persistence.account.Secret;
import org.probity.persistence.person.Person;

/** Inviting people, and what they do with their own account alone: set, change and reset the password. */
@Stateless
public class AccountService {
    private static final Duration INVITATION = Duration.ofDays(14);
    private static final Duration RESET = Duration.ofHours(1);
    private static final Duration BETWEEN_RESETS = Duration.ofMinutes(5);

    @PersistenceContext
    EntityManager em;

    @Inject
    Passwords passwords;

    @Inject
    SignInService signIns;

    @Inject
    Event<LinkIssued> issued;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Opens an account, or a second invitation for one that exists, and gives the secret of the link to send.
     *
     * @param userName for a new account; an account that is there keeps its own
     * @throws NotThere when there is no such person
     * @throws BadUserName when the name cannot be used or belongs to somebody else
     */
    @Requires(MANAGE_ACCOUNTS)
    public String invite(String personPublicId, String userName) {
        Person person = person(personPublicId);
        Account account = accountOf(person).orElseGet(() -> open(person, userName));
        caller.about(personPublicId, null);
        return link(account, LinkToken.Kind.INVITATION, clock.instant().plus(INVITATION));
    }

    /** Makes a reset link for this user name if there is one, at most one in five minutes; nobody learns here whether there was. */
    @Requires(PUBLIC)
    public void reset(String userName) {
        Instant now = clock.instant();
        find(userName)
                .filter(Account::isActive)
                .filter(account -> !hasFreshReset(account, now))
                .ifPresent(account -> link(account, LinkToken.Kind.PASSWORD_RESET, now.plus(RESET)));
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

    /**
     * The caller's own new password. A wrong present one counts as an attempt to sign in, so that nobody can guess at an open desk.
     *
     * @return Welcome when it is changed, else as at the sign-in
     */
    @Requires(SIGNED_IN)
    public SignIn changePassword(String present, String fresh) {
        Account account = find(caller.userName()).orElseThrow(NotThere::new);
        BadPassword.check(fresh, account.getUserName());
        SignIn result = signIns.check(account.getUserName(), present == null ? "" : present, null);
        if (result instanceof SignIn.Welcome || result instanceof SignIn.CodeNeeded) {
            store(account, passwords.hash(fresh));
            return new SignIn.Welcome(account.getUserName());
        }
        return result;
    }

    /** The user name of a person's account; empty without one.
     *
     * @throws NotThere when there is no such person
     */
    @Requires(MANAGE_ACCOUNTS)
    public Optional<String> userName(String personPublicId) {
        return accountOf(person(personPublicId)).map(Account::getUserName);
    }

    /** Whom a link is for. */
    public record Owner(String userName, String email) {}

    /** Whose account this is, so that a link can be brought there; empty when it is closed. */
    @Requires(SYSTEM)
    public Optional<Owner> owner(long accountId) {
        return em.createQuery("select a from Account a join fetch a.person where a.id = :id", Account.class)
                .setParameter("id", accountId)
                .getResultStream()
                .findFirst()
                .filter(Account::isActive)
                .map(account ->
                        new Owner(account.getUserName(), account.getPerson().getEmail()));
    }

    private String link(Account account, LinkToken.Kind kind, Instant expires) {
        String secret = Secret.random();
        em.persist(new LinkToken(account, kind, secret, expires));
        issued.fire(new LinkIssued(account.getId(), kind, secret));
        return secret;
    }

    private boolean hasFreshReset(Account account, Instant now) {
        return em.createQuery(
                                "select count(t) from LinkToken t where t.account = :account and t.kind = :kind and t.used is null and t.expires > :fresh",
                                Long.class)
                        .setParameter("account", account)
                        .setParameter("kind", LinkToken.Kind.PASSWORD_RESET)
                        .setParameter("fresh", now.plus(RESET).minus(BETWEEN_RESETS))
                        .getSingleResult()
                > 0;
    }

    private Account open(Person person, String userName) {
        BadUserName.check(userName);
        if (find(userName).isPresent()) {
            throw new BadUserName("Somebody else has this user name already. Choose another one.");
        }
        Account fresh = new Account(person, userName);
        em.persist(fresh);
        return fresh;
    }

    private Person person(String publicId) {
        return em.createQuery("select p from Person p where p.publicId = :id", Person.class)
                .setParameter("id", publicId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotThere::new);
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

    /** A new password also ends every token of the API. */
    private void store(Account account, String hash) {
        em.createNativeQuery("select app.set_password(?1, ?2)")
                .setParameter(1, account.getId())
                .setParameter(2, hash)
                .getSingleResult();
        em.createNativeQuery(
                        "update api_token set revoked = cast(?1 as timestamptz) where revoked is null and account_id = ?2")
                .setParameter(1, clock.instant().toString())
                .setParameter(2, account.getId())
                .executeUpdate();
    }
}
