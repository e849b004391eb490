package org.probity.ejb.evidence;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;

/**
 * Blacks parts of a picture out in the picture itself: it is drawn anew as a PNG, so that nothing is left under a box and nothing that
 * a camera wrote into the file goes along.
 */
final class Redactor {
    private Redactor() {}

    /**
     * A part of the picture, in per cent of its width and height from its upper left corner.
     *
     * @param width more than 0
     */
    record Box(double left, double top, double width, double height) {
        private static final double WHOLE = 100;

        /**
         * Reads lines such as {@code 10 20 30 5}.
         *
         * @throws CaptureIncomplete when a line is no box inside the picture, or there is none
         */
        static List<Box> read(String lines) {
            List<Box> boxes = lines == null
                    ? List.of()
                    : lines.lines().filter(line -> !line.isBlank()).map(Box::of).toList();
            if (boxes.isEmpty() || boxes.size() > 200) {
                throw new CaptureIncomplete("Draw at least one box over what nobody may see, and not more than 200.");
            }
            return boxes;
        }

        private static Box of(String line) {
            String[] numbers = line.strip().split("[ ,;]+", -1);
            try {
                Box box = new Box(
                        Double.parseDouble(numbers[0]),
                        Double.parseDouble(numbers[1]),
                        Double.parseDouble(numbers[2]),
                        Double.parseDouble(numbers[3]));
                if (numbers.length == 4 && box.isInside()) {
                    return box;
                }
            } catch (NumberFormatException | ArrayIndexOutOfBoundsException notFour) {
                throw unreadable(line);
            }
            throw unreadable(line);
        }

        private boolean isInside() {
            return left >= 0 && top >= 0 && width > 0 && height > 0 && left < WHOLE && top < WHOLE;
        }

        private static CaptureIncomplete unreadable(String line) {
            String shown = line.strip().substring(0, Math.min(40, line.strip().length()));
            return new CaptureIncomplete(
                    "The line \"" + shown
                            + "\" is no box. Give four numbers in per cent: from the left, from the top, width, height, for example 10 20 30 5.");
        }
    }

    /** The picture with the boxes burned in. */
    static BufferedImage redact(BufferedImage original, List<Box> boxes) {
        BufferedImage copy = new BufferedImage(original.getWidth(), original.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = copy.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, copy.getWidth(), copy.getHeight());
        pen.drawImage(original, 0, 0, null);
        pen.setColor(Color.BLACK);
        for (Box box : boxes) {
            int left = (int) Math.floor(box.left() * copy.getWidth() / Box.WHOLE);
            int top = (int) Math.floor(box.top() * copy.getHeight() / Box.WHOLE);
            int right = (int) Math.ceil((box.left() + box.width()) * copy.getWidth() / Box.WHOLE);
            int bottom = (int) Math.ceil((box.top() + box.height()) * copy.getHeight() / Box.WHOLE);
            pen.fillRect(left, top, right - left, bottom - top);
        }
        pen.dispose();
        return copy;
    }
}
