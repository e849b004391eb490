package org.probity.ejb.evidence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedactorTest {
    private static final int WHITE = Color.WHITE.getRGB();
    private static final int BLACK = Color.BLACK.getRGB();

    @Test
    void nothingIsLeftUnderABoxAndNothingElseIsTouched() {
        BufferedImage original = new BufferedImage(200, 100, BufferedImage.TYPE_INT_ARGB);
        for (int x = 0; x < 200; x++) {
            for (int y = 0; y < 100; y++) {
                original.setRGB(x, y, WHITE);
            }
        }
        original.setRGB(30, 30, Color.RED.getRGB());
        BufferedImage copy = Redactor.redact(original, Redactor.Box.read("10 20 30 15\n\n90, 90, 30, 30"));
        for (int x = 0; x < 200; x++) {
            for (int y = 0; y < 100; y++) {
                boolean covered = (x >= 20 && x < 80 && y >= 20 && y < 35) || (x >= 180 && y >= 90);
                assertEquals(covered ? BLACK : WHITE, copy.getRGB(x, y), x + ", " + y);
            }
        }
        assertEquals(Color.RED.getRGB(), original.getRGB(30, 30));
    }

    @Test
    void whatWasMadeCanBeReadAgain() {
        BufferedImage copy = Redactor.redact(
                new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), List.of(new Redactor.Box(0, 0, 50, 50)));
        byte[] png = Preview.png(copy);
        BufferedImage again = Preview.read(png).orElseThrow();
        assertEquals(20, again.getWidth());
        assertArrayEquals(png, Preview.png(again));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "  ", "1 2 3", "1 2 3 4 5", "a b c d", "-1 0 10 10", "0 0 0 10", "100 0 10 10", "NaN 0 1 1"})
    void whatIsNoBoxIsRefused(String line) {
        assertThrows(CaptureIncomplete.class, () -> Redactor.Box.read(line));
    }
}
