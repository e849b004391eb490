package org.probity.ejb.account;

import static org.probity.ejb.security.Right.PUBLIC;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.GeneralSecurityException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.probity.ejb.security.KeyFile;
import org.probity.ejb.security.Requires;

/** Checks who somebody is. Five wrong attempts lock the account for a minute, each further one for twice as long, at most an hour. */
@Stateless
public class SignInService {
    private static final int FREE_ATTEMPTS = 5;
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    @PersistenceContext
    EntityManager em;

    @Inject
    Passwords passwords;

    @Inject
    OneTimeCodes codes;

    @Inject
    KeyFile keys;

    @Inject
    Clock clock;

    /** What the database function tells about a user name; the secret is sealed. */
    private record Credential(long account, String hash, byte[] secret, int failures, Instant lockedUntil) {}

    /** Checks a user name with its password and, where the account has one, the code of its one-time-code app (else null). */
    @Requires(PUBLIC)
    public SignIn check(String userName, String password, String code) {
        Credential credential = find(userName);
        Instant now = clock.instant();
        if (credential != null
                && credential.lockedUntil() != null
                && credential.lockedUntil().isAfter(now)) {
            return new SignIn.Wait(credential.lockedUntil());
        }
        if (!passwords.matches(password, credential == null ? null : credential.hash())) {
            return failed(credential, now);
        }
        if (credential.secret() != null && code == null) {
            return new SignIn.CodeNeeded();
        }
        if (credential.secret() != null && !codes.matches(open(credential.secret()), code, now)) {
            failed(credential, now);
            return new SignIn.CodeNeeded();
        }
        call("select app.sign_in_succeeded(?1)", credential.account());
        return new SignIn.Welcome(userName.toLowerCase(Locale.ROOT));
    }

    private SignIn failed(Credential credential, Instant now) {
        if (credential != null) {
            int failures = credential.failures() + 1;
            Instant until = failures < FREE_ATTEMPTS ? null : now.plus(wait(failures));
            em.createNativeQuery("select app.sign_in_failed(?1, cast(?2 as timestamptz))")
                    .setParameter(1, credential.account())
                    .setParameter(2, until == null ? null : until.toString())
                    .getSingleResult();
        }
        return new SignIn.Wrong();
    }

    static Duration wait(int failures) {
        int doublings = Math.min(failures - FREE_ATTEMPTS, 6);
        Duration wait = Duration.ofMinutes(1L << Math.max(0, doublings));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    private Credential find(String userName) {
        List<?> rows = em.createNativeQuery(
                        "select account_id, password_hash, one_time_secret, failures, locked_until from app.sign_in(?1)")
                .setParameter(1, userName)
                .getResultList();
        if (rows.isEmpty()) {
            return null;
        }
        Object[] row = (Object[]) rows.get(0);
        Timestamp locked = (Timestamp) row[4];
        return new Credential(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (byte[]) row[2],
                ((Number) row[3]).intValue(),
                locked == null ? null : locked.toInstant());
    }

    private byte[] open(byte[] secret) {
        try {
            return keys.openPacked(secret);
        } catch (GeneralSecurityException damaged) {
            throw new IllegalStateException("A one-time-code secret cannot be opened with this key file.", damaged);
        }
    }

    private void call(String sql, long account) {
        em.createNativeQuery(sql).setParameter(1, account).getSingleResult();
    }
}
