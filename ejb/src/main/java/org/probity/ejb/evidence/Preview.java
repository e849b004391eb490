package org.probity.ejb.evidence;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * What a page shows of a file: the picture drawn anew, so that neither the bytes nor what cameras write into them reach a browser.
 * Nothing touches the disk. The original stays as it is.
 */
final class Preview {
    private static final int WIDEST = 1_600;
    private static final long MOST_DOTS = 60_000_000;
    private static final int MOST_WORDS = 20_000;

    private Preview() {}

    /** A data address; empty when the picture cannot be read, or is too large to be drawn safely. */
    static Optional<String> picture(byte[] content) {
        return read(content).map(image -> address(scaled(image, WIDEST)));
    }

    /** As a PNG without anything but its dots. */
    static byte[] png(BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream to = new MemoryCacheImageOutputStream(out)) {
            ImageIO.write(image, "png", to);
        } catch (IOException memoryNeverFails) {
            throw new IllegalStateException(memoryNeverFails);
        }
        return out.toByteArray();
    }

    /** The beginning of a text. */
    static String words(byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        return text.length() <= MOST_WORDS
                ? text
                : text.substring(0, MOST_WORDS) + "\n\nThe rest is in the file: take it out to read it.";
    }

    /** The picture at its full size; empty when it cannot be read, or is too large to be drawn safely. */
    static Optional<BufferedImage> read(byte[] content) {
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            reader.setInput(in, true, true);
            try {
                long dots = (long) reader.getWidth(0) * reader.getHeight(0);
                return dots > MOST_DOTS ? Optional.empty() : Optional.of(reader.read(0));
            } finally {
                reader.dispose();
            }
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    private static BufferedImage scaled(BufferedImage image, int widest) {
        int width = Math.min(widest, image.getWidth());
        int height = Math.max(1, (int) ((long) image.getHeight() * width / image.getWidth()));
        BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = scaled.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(image, 0, 0, width, height, null);
        pen.dispose();
        return scaled;
    }

    private static String address(BufferedImage image) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png(image));
    }
}
