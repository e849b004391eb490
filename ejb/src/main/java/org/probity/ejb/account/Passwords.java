package org.probity.ejb.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;

/** Hashes passwords with the platform's PBKDF2 at 600,000 rounds of SHA-256; the platform's own default of 2,048 is far too few (decisions 20). */
@ApplicationScoped
public class Passwords {
    static final int ROUNDS = 600_000;

    @Inject
    Pbkdf2PasswordHash hash;

    private String decoy;

    @PostConstruct
    void configure() {
        hash.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA256",
                "Pbkdf2PasswordHash.Iterations", Integer.toString(ROUNDS),
                "Pbkdf2PasswordHash.SaltSizeBytes", "32",
                "Pbkdf2PasswordHash.KeySizeBytes", "32"));
        decoy = hash.generate("nobody has this password".toCharArray());
    }

    /** A hash with its own random salt, algorithm and rounds inside. */
    public String hash(String password) {
        return hash.generate(password.toCharArray());
    }

    /** Takes as long for an unknown person (hash null) as for a known one, so that the time tells nothing. */
    boolean matches(String password, String stored) {
        boolean same = hash.verify(password.toCharArray(), stored == null ? decoy : stored);
        return same && stored != null;
    }
}
