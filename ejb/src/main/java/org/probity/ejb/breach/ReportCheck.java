package org.probity.ejb.breach;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.probity.ejb.breach.NewReport.Occasion;
import org.probity.ejb.breach.NewReport.SealedItem;
import org.probity.ejb.breach.NewReport.Told;
import org.probity.ejb.breach.NewReport.Upload;

/** Says no to a report that cannot be right, in words that tell what to put there. Knows no database, so it runs before anything is read. */
public final class ReportCheck {
    static final int LONGEST = 10_000;
    static final int MOST_FILES = 10;

    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>\",;:\\\\]{1,64}@[^\\s@<>\",;:\\\\]+\\.[^\\s@<>\",;:\\\\]+");

    private static final Pattern INLINE = Pattern.compile("data:[^,\\s]{0,200};base64,", Pattern.CASE_INSENSITIVE);

    private ReportCheck() {}

    /**
     * Looks at everything but the bytes of the files.
     *
     * @throws UploadsClosed when files come with suspected imagery
     * @throws ReportIncomplete with the first thing that is wrong
     */
    static void check(NewReport told, LocalDate today) {
        uploads(told.imagery(), told.files());
        words(told.imagery(), told.what(), "what happened");
        words(told.imagery(), told.who(), "who was involved");
        require(told.what() != null, "Say what happened. A few sentences in your own words are enough.");
        if (told.about() != null) {
            name(told.about().name());
        }
        occasion(told.occasion(), today);
        if (told.told() != null) {
            told(told.told());
        }
        if (told.sealed() != null) {
            sealed(told.sealed(), told.imagery());
        }
    }

    /** The same of words alone, where a part of a report goes its own way. */
    public static void words(String what, boolean imagery) {
        length(what, LONGEST, "what happened");
        if (imagery && INLINE.matcher(what).find()) {
            throw new UploadsClosed();
        }
    }

    /** Before anything else: with suspected imagery no file is opened. */
    public static void uploads(boolean imagery, List<Upload> files) {
        if (imagery && !files.isEmpty()) {
            throw new UploadsClosed();
        }
        if (files.size() > MOST_FILES) {
            throw new EvidenceRefused("You chose " + files.size()
                    + " files. Ten can be sent with a report; send the most important ones, more can be added later.");
        }
    }

    /**
     * One long answer; null is fine. A picture inside the text is a file too.
     *
     * @param field what it tells, as a part of a sentence
     */
    public static void words(boolean imagery, String text, String field) {
        if (imagery && text != null && INLINE.matcher(text).find()) {
            throw new UploadsClosed();
        }
        length(text, LONGEST, field);
    }

    private static void name(String name) {
        length(name, 160, "the name");
    }

    /** What the school asks for with evidence and was not given (X28); never a reason to refuse a report. */
    static List<String> wanted(NewReport told, Set<String> required) {
        Occasion seen = told.occasion();
        boolean nobody = told.files().stream().anyMatch(file -> file.capturedBy() == null);
        return Stream.of(
                        missing(required, "DATE", seen.on() == null, "the day on which it was posted"),
                        missing(required, "TIME", seen.at() == null, "the time at which it was posted"),
                        missing(required, "PLATFORM", seen.platform() == null, "the platform or app"),
                        missing(
                                required,
                                "ADDRESS",
                                seen.webAddress() == null && !seen.noAddress(),
                                "the web address, or that there is none"),
                        missing(required, "CAPTURED_BY", nobody, "who captured the evidence"))
                .flatMap(List::stream)
                .filter(gap -> !told.files().isEmpty())
                .toList();
    }

    private static List<String> missing(Set<String> required, String field, boolean absent, String words) {
        return required.contains(field) && absent ? List.of(words) : List.of();
    }

    private static void occasion(Occasion seen, LocalDate today) {
        day(seen.on(), today);
        length(seen.platform(), 80, "the platform");
        address(seen.webAddress(), seen.noAddress());
    }

    /** The day on which it happened; null is fine. */
    public static void day(LocalDate on, LocalDate today) {
        require(
                on == null || !on.isAfter(today),
                "The day you gave is still to come. Give the day on which it happened, or leave it empty.");
        require(
                on == null || on.getYear() >= 2000,
                "The day you gave is too long ago to be right. Give the day on which it happened, or leave it empty.");
    }

    /** A web address, or that there is none; neither is fine too. */
    public static void address(String webAddress, boolean none) {
        require(
                webAddress == null || !none,
                "You gave a web address and also said that there is none. Take one of the two away.");
        require(
                webAddress == null || isWebAddress(webAddress),
                "Copy the web address from the address line, beginning with https://. If there is none, say so.");
    }

    /** Whether it is an address of the web that could be opened. */
    public static boolean isWebAddress(String address) {
        try {
            URI uri = new URI(address);
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null && address.length() <= 2_000;
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }

    private static void told(Told told) {
        name(told.name());
        email(told.email());
    }

    /** Where an answer can go to; null is fine. */
    public static void email(String email) {
        require(
                email == null || (email.length() <= 254 && EMAIL.matcher(email).matches()),
                "That email address cannot be right. Give one such as name@example.org, or leave it empty.");
    }

    /** A sealed item without a place is no record. */
    public static void sealed(SealedItem item, boolean imagery) {
        require(
                imagery,
                "A sealed item is only for a suspected indecent image of a child. Answer that question first.");
        require(
                item.place() != null,
                "Say where the device or paper is locked away, for example: the safe in the head's office.");
        Stream.of(item.what(), item.place(), item.sealNumber(), item.keyHolder(), item.policeReference())
                .forEach(words -> length(words, 500, "each line about the sealed item"));
    }

    private static void length(String text, int most, String field) {
        require(
                text == null || text.length() <= most,
                "Shorten " + field + " to " + most + " characters. What does not fit can be sent as a text file.");
    }

    private static void require(boolean fine, String otherwise) {
        if (!fine) {
            throw new ReportIncomplete(otherwise);
        }
    }
}
