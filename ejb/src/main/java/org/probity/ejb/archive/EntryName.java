package org.probity.ejb.archive;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The name of a file in a zip archive as people know it. It is a name and never a place: nothing is ever written where it points.
 *
 * @param path folders in front of the name, divided by slashes
 */
public record EntryName(String path) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern OUTSIDE = Pattern.compile("^/|^[A-Za-z]:|(?:^|/)\\.\\.(?:/|$)|\\x00");
    private static final Pattern NO_DOCUMENT =
            Pattern.compile("(?i)(?:^|/)(?:__MACOSX/.*|\\.DS_Store|Thumbs\\.db|desktop\\.ini|\\._.*|~\\$.*)$");

    /**
     * Names that are not marked as UTF-8 are tried as such all the same, and else are what Windows writes here.
     *
     * @param raw as an archive that was opened in ISO 8859-1 gives it
     */
    public static EntryName of(String raw) {
        return new EntryName(decoded(raw).replace('\\', '/'));
    }

    private static String decoded(String raw) {
        if (raw.chars().anyMatch(character -> character > 0xFF)) {
            return raw;
        }
        byte[] bytes = raw.getBytes(StandardCharsets.ISO_8859_1);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, WINDOWS);
        }
    }

    /** Whether it wants to be put outside of its folder, as no honest archive does. */
    public boolean leavesItsFolder() {
        return OUTSIDE.matcher(path).find();
    }

    /** Whether an operating system put it there by itself. */
    public boolean isNoDocument() {
        return NO_DOCUMENT.matcher(path).find();
    }

    /** Without folders. */
    public String last() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
