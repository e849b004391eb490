package org.probity.ejb.security;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/** Words in one column that only somebody with the key file can read (decisions 7). */
@Dependent
public class SealedWords {
    @Inject
    KeyFile keys;

    public byte[] seal(String words) {
        try {
            return keys.sealPacked(words.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    public String open(byte[] sealed) {
        try {
            return new String(keys.openPacked(sealed), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
