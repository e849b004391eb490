package org.probity.ejb.policy.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Bytes of a text file to characters: by byte order mark, else UTF-8, else Windows-1252 as British offices write it. */
public final class TextEncoding {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private TextEncoding() {}

    /** The text; refuses bytes that are no text at all. */
    public static String decode(byte[] content) {
        String text;
        if (content.length > 1 && content[0] == (byte) 0xFF && content[1] == (byte) 0xFE) {
            text = new String(content, StandardCharsets.UTF_16LE);
        } else if (content.length > 1 && content[0] == (byte) 0xFE && content[1] == (byte) 0xFF) {
            text = new String(content, StandardCharsets.UTF_16BE);
        } else {
            text = utf8OrWindows(content);
        }
        if (text.chars().anyMatch(TextEncoding::isBinary)) {
            throw new UnreadablePolicy(
                    "This is not a text, web page, Word or PDF file, so there is nothing to read in it."
                            + " Check that it is the right file.");
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String utf8OrWindows(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(content, WINDOWS);
        }
    }

    private static boolean isBinary(int character) {
        return character < 0x20 && "\t\n\r\f\u000B\u001A\u001C\u001E\u001F".indexOf(character) < 0;
    }
}
