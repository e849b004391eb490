package org.probity.web.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {
    private static final int SCALE = 8;

    @Test
    void cameraReadsFromTheDrawingWhatWasWritten() throws ReaderException {
        String text = "otpauth://totp/Probity:hr?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Probity";
        QrCode code = QrCode.of(text);
        int side = code.size() * SCALE;
        int[] pixels = new int[side * side];
        Arrays.fill(pixels, 0xffffff);
        Pattern.compile("M(\\d+) (\\d+)h1v1h-1z")
                .matcher(code.path())
                .results()
                .forEach(module -> paint(pixels, side, module));
        BinaryBitmap seen = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels)));
        assertEquals(text, new QRCodeReader().decode(seen).getText());
    }

    private static void paint(int[] pixels, int side, MatchResult module) {
        int left = Integer.parseInt(module.group(1)) * SCALE;
        int top = Integer.parseInt(module.group(2)) * SCALE;
        for (int y = top; y < top + SCALE; y++) {
            Arrays.fill(pixels, y * side + left, y * side + left + SCALE, 0);
        }
    }
}
