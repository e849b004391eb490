package org.probity.ejb.security;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PieceCipherTest {
    private static final byte[] PIECE = "The same words".getBytes(StandardCharsets.UTF_8);

    private final PieceCipher cipher = PieceCipher.fresh();

    @Test
    void pieceComesBackAtItsPlaceAlone() throws GeneralSecurityException {
        byte[] sealed = cipher.seal(3, false, PIECE);
        assertArrayEquals(PIECE, cipher.open(3, false, sealed));
        assertThrows(GeneralSecurityException.class, () -> cipher.open(2, false, sealed));
    }

    @Test
    void fileThatIsCutOffIsNoticed() throws GeneralSecurityException {
        byte[] sealed = cipher.seal(0, false, PIECE);
        assertThrows(GeneralSecurityException.class, () -> cipher.open(0, true, sealed));
    }

    @Test
    void pieceOfAnotherObjectDoesNotOpen() throws GeneralSecurityException {
        byte[] sealed = PieceCipher.fresh().seal(0, true, PIECE);
        assertThrows(GeneralSecurityException.class, () -> cipher.open(0, true, sealed));
    }

    @Test
    void sameWordsLookDifferentAtEachPlace() throws GeneralSecurityException {
        assertFalse(Arrays.equals(cipher.seal(0, false, PIECE), cipher.seal(1, false, PIECE)));
    }
}
