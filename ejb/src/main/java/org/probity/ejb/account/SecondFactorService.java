package org.probity.ejb.account;

import static org.probity.ejb.security.Right.PUBLIC;
import static org.probity.ejb.security.Right.SIGNED_IN;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.GeneralSecurityException;
import java.time.Clock;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.KeyFile;
import org.probity.ejb.security.Requires;

/**
 * One-time-code apps. People in some roles, and those who stand in for them, must have one; the sample people of a demonstration
 * are free of it.
 */
@Stateless
public class SecondFactorService {
    @PersistenceContext
    EntityManager em;

    @Inject
    OneTimeCodes codes;

    @Inject
    KeyFile keys;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Whether the person who has just signed in must add an app before anything else. */
    @Requires(PUBLIC)
    public boolean isMissing(SignIn.Welcome welcome) {
        return count("""
                select count(*) from account a, lateral app.sign_in(a.user_name) s
                where a.user_name = ?1 and not a.second_factor_waived and s.one_time_secret is null
                and exists (select 1 from post o join role r on r.code = o.role and r.second_factor
                  where o.person_id = any (array[a.person_id] || app.covered(a.person_id))
                  and o.starts <= app.today() and (o.ends is null or o.ends >= app.today()))""", welcome.userName());
    }

    /** Whether the caller has an app. */
    @Requires(SIGNED_IN)
    public boolean hasApp() {
        return count("select count(*) from app.sign_in(?1) where one_time_secret is not null", caller.userName());
    }

    /** A new secret for the caller's app. Not in force before {@link #confirm}. */
    @Requires(SIGNED_IN)
    public AppSecret propose() {
        return AppSecret.random(caller.userName());
    }

    /**
     * Puts the caller's app in force when it shows the right code; an older app stops working then.
     *
     * @return whether the code was right
     */
    @Requires(SIGNED_IN)
    public boolean confirm(AppSecret secret, String code) {
        if (!codes.matches(secret.bytes(), code, clock.instant())) {
            return false;
        }
        try {
            em.createNativeQuery("select app.set_one_time_secret(a.id, ?1) from account a where a.user_name = ?2")
                    .setParameter(1, keys.sealPacked(secret.bytes()))
                    .setParameter(2, caller.userName())
                    .getSingleResult();
            return true;
        } catch (GeneralSecurityException noCipher) {
            throw new IllegalStateException("The key file cannot seal.", noCipher);
        }
    }

    private boolean count(String query, String userName) {
        return ((Number) em.createNativeQuery(query).setParameter(1, userName).getSingleResult()).intValue() > 0;
    }
}
