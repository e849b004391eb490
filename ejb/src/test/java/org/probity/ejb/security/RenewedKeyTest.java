package org.probity.ejb.security;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The key file over restarts: the pair that signs can be renewed, and what the earlier one signed stays good. */
class RenewedKeyTest {
    private static final byte[] CONTENT = {1, 2, 3};

    @TempDir
    Path folder;

    @BeforeEach
    void file() {
        System.setProperty("probity.key.file", folder.resolve("probity.key").toString());
    }

    @AfterEach
    void forget() {
        System.clearProperty("probity.key.file");
        System.clearProperty("probity.key.renew");
    }

    @Test
    void signatureIsGoodAfterARestart() throws Exception {
        byte[] signed = started().sign(CONTENT);
        KeyFile again = started();
        assertTrue(Signatures.isGenuine(again.publicKeys().get(again.keyId()), CONTENT, signed));
    }

    @Test
    void signatureOfTheEarlierKeyStaysGood() throws Exception {
        KeyFile before = started();
        byte[] signed = before.sign(CONTENT);
        byte[] secret = before.sealPacked(CONTENT);
        System.setProperty("probity.key.renew", before.keyId());
        KeyFile after = started();
        assertNotEquals(before.keyId(), after.keyId());
        assertTrue(Signatures.isGenuine(after.publicKeys().get(before.keyId()), CONTENT, signed));
        assertFalse(Signatures.isGenuine(after.publicKey(), CONTENT, signed));
        assertArrayEquals(CONTENT, after.openPacked(secret));
        assertEquals(after.keyId(), started().keyId(), "The same setting renews it once only.");
        assertEquals(
                "rw-------",
                java.nio.file.attribute.PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(folder.resolve("probity.key"))));
    }

    private static KeyFile started() {
        KeyFile keys = new KeyFile();
        keys.open();
        return keys;
    }
}
