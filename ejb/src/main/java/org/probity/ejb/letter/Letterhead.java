package org.probity.ejb.letter;

import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who writes: the head of the sheet. When the headteacher is the subject, it is the trust's and not the school office's (LT-10).
 *
 * @param name of the school or trust
 * @param lines its address, line by line
 * @param telephone as it is printed
 * @param mailbox the address that answers letters
 * @param employer who employs the staff
 * @param privacyNotice where the privacy notice can be read
 * @param logo the picture beside the name, if there is one
 */
public record Letterhead(
        String name,
        List<String> lines,
        String telephone,
        String mailbox,
        String employer,
        String privacyNotice,
        Optional<Logo> logo) {

    /**
     * A picture with the words that stand for it.
     *
     * @param dataUri the picture itself as a data URI
     * @param words what it shows, for people who cannot see it
     */
    public record Logo(String dataUri, String words) {

        /** From the bytes of a PNG or JPEG file. */
        public static Logo of(byte[] image, String words) {
            boolean png = image.length > 1 && (image[0] & 0xff) == 0x89 && image[1] == 'P';
            boolean jpeg = image.length > 1 && (image[0] & 0xff) == 0xff && (image[1] & 0xff) == 0xd8;
            if (!png && !jpeg) {
                throw new IllegalArgumentException("A logo is a PNG or JPEG picture");
            }
            String type = png ? "image/png" : "image/jpeg";
            return new Logo("data:" + type + ";base64," + Base64.getEncoder().encodeToString(image), words);
        }
    }

    Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        values.put("schoolName", name);
        values.put("schoolLines", lines);
        values.put("schoolTelephone", telephone);
        values.put("schoolMailbox", mailbox);
        values.put("schoolEmployer", employer);
        values.put("privacyNotice", privacyNotice);
        logo.ifPresent(picture -> {
            values.put("schoolLogo", picture.dataUri());
            values.put("schoolLogoText", picture.words());
        });
        return values;
    }
}
