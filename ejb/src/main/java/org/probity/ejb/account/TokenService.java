package org.probity.ejb.account;

import static org.probity.ejb.security.Right.PUBLIC;
import static org.probity.ejb.security.Right.SIGNED_IN;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Requires;
import org.probity.persistence.account.Secret;

/** Bearer tokens of the API: opaque, 256 bits, stored hashed, twelve hours, revocable (decisions 11). */
@Stateless
public class TokenService {
    private static final Duration LIFE = Duration.ofHours(12);

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    SecondFactorService apps;

    /** A token and the instant until which it works. */
    public record Issued(String token, Instant expires) {}

    /**
     * A fresh token for the account that has just signed in; the text is shown once and never again.
     *
     * @throws AppMissing when the person's role demands a one-time-code app and there is none
     */
    @Requires(PUBLIC)
    public Issued issue(SignIn.Welcome welcome) {
        if (apps.isMissing(welcome)) {
            throw new AppMissing();
        }
        String token = Secret.random();
        Instant expires = clock.instant().plus(LIFE);
        em.createNativeQuery(
                        "insert into api_token (id, account_id, token_hash, expires) select nextval('ids'), id, ?1, cast(?2 as timestamptz) from account where user_name = ?3")
                .setParameter(1, Secret.hash(token))
                .setParameter(2, expires.toString())
                .setParameter(3, welcome.userName())
                .executeUpdate();
        return new Issued(token, expires);
    }

    /** The user name that a live token stands for. */
    @Requires(PUBLIC)
    public Optional<String> holder(String token) {
        List<?> names = em.createNativeQuery(
                        "select a.user_name from api_token t join account a on a.id = t.account_id where t.token_hash = ?1 and t.revoked is null and a.active and t.expires > cast(?2 as timestamptz)")
                .setParameter(1, Secret.hash(token))
                .setParameter(2, clock.instant().toString())
                .getResultList();
        return names.stream().findFirst().map(String.class::cast);
    }

    /** Ends every token of the caller. */
    @Requires(SIGNED_IN)
    public void revokeMine() {
        em.createNativeQuery(
                        "update api_token set revoked = cast(?1 as timestamptz) where revoked is null and account_id = (select id from account where user_name = ?2)")
                .setParameter(1, clock.instant().toString())
                .setParameter(2, caller.userName())
                .executeUpdate();
    }
}
