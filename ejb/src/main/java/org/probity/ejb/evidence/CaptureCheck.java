package org.probity.ejb.evidence;

import java.time.Instant;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.probity.ejb.breach.Capture;
import org.probity.ejb.breach.ReportCheck;
import org.probity.persistence.breach.EvidenceKind;

/** Says no to evidence that lacks what HR-03 asks for. A report is never refused for it; whoever adds to one knows how to do it right. */
final class CaptureCheck {
    private static final Pattern INLINE = Pattern.compile("data:[^,\\s]{0,200};base64,", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 500;

    private CaptureCheck() {}

    /** @throws CaptureIncomplete with the first thing that is wrong */
    static void check(Capture capture, Instant now) {
        EvidenceKind kind = capture.kind();
        require(
                kind != null && kind.isFile(),
                "Say what it is: a picture of a screen, private messages, an email, a call log or another file.");
        require(capture.description() != null, "Say what it shows, in a few words.");
        require(
                capture.capturedBy() != null,
                "Say who captured it: the person who took the picture or saved the file.");
        require(capture.captured() != null, "Say on which day and at what time it was captured.");
        require(
                !capture.captured().isAfter(now),
                "It cannot have been captured in the future. Look at day and time again.");
        if (kind.isPost()) {
            require(capture.device() != null, "Say with which device it was captured, for example: school laptop 14.");
            place(capture);
        }
        if (kind.isDated()) {
            dated(capture, now);
        }
        require(
                capture.sighting().getWebAddress() == null
                        || ReportCheck.isWebAddress(capture.sighting().getWebAddress()),
                "Copy the web address from the address line, beginning with https://. If there is none, say so.");
        Stream.of(
                        capture.description(),
                        capture.capturedBy(),
                        capture.device(),
                        capture.sighting().getPlatform())
                .forEach(CaptureCheck::words);
        require(capture.capturedBy().length() <= 160, "Shorten the name of whoever captured it to 160 characters.");
        require(capture.device() == null || capture.device().length() <= 160, "Shorten the device to 160 characters.");
        require(
                capture.sighting().getPlatform() == null
                        || capture.sighting().getPlatform().length() <= 80,
                "Shorten the platform to 80 characters.");
    }

    private static void place(Capture capture) {
        require(capture.sighting().getPlatform() != null, "Say on which platform, app or site it was seen.");
        boolean address = capture.sighting().getWebAddress() != null;
        require(
                address || capture.sighting().isNoAddress(),
                "Give the web address of the page, or say that there is none: an app, a group, a message.");
        require(
                !(address && capture.sighting().isNoAddress()),
                "You gave a web address and also said that there is none. Take one of the two away.");
    }

    private static void dated(Capture capture, Instant now) {
        require(
                capture.posted() != null || capture.undated(),
                "Say on which day and at what time it was posted or sent, or that it shows neither.");
        require(
                capture.posted() == null || !capture.undated(),
                "You gave a day and also said that it shows none. Take one of the two away.");
        require(
                capture.posted() == null || !capture.posted().isAfter(now),
                "It cannot have been posted in the future. Look at day and time again.");
        require(
                capture.posted() == null || !capture.captured().isBefore(capture.posted()),
                "It was captured before it was posted. Look at both times again.");
    }

    /** Words that are short enough and hold no picture. */
    static void words(String text) {
        require(text == null || text.length() <= LONGEST, "Shorten each answer to 500 characters.");
        require(
                text == null || !INLINE.matcher(text).find(),
                "A picture was pasted into a field for words. Take it out; files go into the field for files.");
    }

    private static void require(boolean fine, String otherwise) {
        if (!fine) {
            throw new CaptureIncomplete(otherwise);
        }
    }
}
