package org.probity.ejb.account;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.InvalidKeyException;
import java.time.Duration;
import java.time.Instant;
import javax.crypto.spec.SecretKeySpec;

/** Six-digit codes of an authenticator app (RFC 6238, 30 seconds, SHA-1 as all apps speak it). The code before and after is accepted too. */
@ApplicationScoped
public class OneTimeCodes {
    private static final Duration STEP = Duration.ofSeconds(30);

    private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator(STEP);

    boolean matches(byte[] secret, String code, Instant now) {
        SecretKeySpec key = new SecretKeySpec(secret, generator.getAlgorithm());
        try {
            for (int step = -1; step <= 1; step++) {
                if (generator
                        .generateOneTimePasswordString(key, now.plus(STEP.multipliedBy(step)))
                        .equals(code)) {
                    return true;
                }
            }
            return false;
        } catch (InvalidKeyException damaged) {
            throw new IllegalStateException("A one-time-code secret cannot be used.", damaged);
        }
    }
}
