package org.probity.persistence.breach;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The files that are taken as evidence, told by their content; the name must agree with it. A short list on purpose: everything
 * else is printed to PDF first, which takes macros and scripts out.
 */
public enum EvidenceType {
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    GIF("image/gif", "gif"),
    WEBP("image/webp", "webp"),
    HEIC("image/heic", "heic", "heif"),
    PDF("application/pdf", "pdf"),
    MP4("video/mp4", "mp4", "m4v"),
    QUICKTIME("video/quicktime", "mov"),
    MAIL("message/rfc822", "eml"),
    TEXT("text/plain", "txt");

    private static final int CUT = 1_000_000;
    private static final Pattern MAIL_HEAD = Pattern.compile(
            "\\A(?:[A-Za-z0-9-]+:[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*)*?(?:From|Received|Return-Path|Message-ID):",
            Pattern.CASE_INSENSITIVE);

    private final String mediaType;

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<String> endings;

    EvidenceType(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = Set.of(endings);
    }

    /** Whether a page can show it: other files are only taken out. */
    public boolean isPicture() {
        return this == PNG || this == JPEG || this == GIF;
    }

    public boolean isWords() {
        return this == TEXT || this == MAIL;
    }

    /** The type with this media type. */
    public static Optional<EvidenceType> of(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    /** What the bytes are, told by the first megabyte of them; empty when they are nothing that is taken. */
    public static Optional<EvidenceType> in(byte[] content) {
        if (starts(content, 0, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
            return Optional.of(PNG);
        } else if (starts(content, 0, 0xFF, 0xD8, 0xFF)) {
            return Optional.of(JPEG);
        } else if (starts(content, 0, 'G', 'I', 'F', '8')) {
            return Optional.of(GIF);
        } else if (starts(content, 0, 'R', 'I', 'F', 'F') && starts(content, 8, 'W', 'E', 'B', 'P')) {
            return Optional.of(WEBP);
        } else if (starts(content, 0, '%', 'P', 'D', 'F', '-')) {
            return Optional.of(PDF);
        } else if (starts(content, 4, 'f', 't', 'y', 'p')) {
            return film(content);
        }
        return words(content);
    }

    /** Whether a file of this name may hold this content. */
    public boolean fits(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(ending -> name.endsWith("." + ending));
    }

    private static Optional<EvidenceType> film(byte[] content) {
        String brand = new String(content, 8, Math.min(4, content.length - 8), StandardCharsets.ISO_8859_1);
        return switch (brand) {
            case "heic", "heix", "mif1", "msf1" -> Optional.of(HEIC);
            case "qt  " -> Optional.of(QUICKTIME);
            case "isom", "iso2", "iso4", "iso5", "iso6", "mp41", "mp42", "avc1", "M4V ", "MSNV", "dash" ->
                Optional.of(MP4);
            default -> Optional.empty();
        };
    }

    private static Optional<EvidenceType> words(byte[] content) {
        try {
            String text = text(content);
            boolean plain = text.chars().allMatch(c -> c >= ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f');
            if (!plain || text.isBlank()) {
                return Optional.empty();
            }
            String head = text.substring(0, Math.min(text.length(), 8_000)).replace("\r\n", "\n");
            return Optional.of(MAIL_HEAD.matcher(head).find() ? MAIL : TEXT);
        } catch (CharacterCodingException notText) {
            return Optional.empty();
        }
    }

    /** A character that is cut in two at the very end does no harm: there is more behind it. */
    private static String text(byte[] content) throws CharacterCodingException {
        CharBuffer characters = CharBuffer.allocate(content.length);
        CoderResult result =
                StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content), characters, content.length < CUT);
        if (result.isError()) {
            result.throwException();
        }
        return characters.flip().toString();
    }

    private static boolean starts(byte[] content, int from, int... signature) {
        return content.length >= from + signature.length
                && Arrays.equals(content, from, from + signature.length, bytes(signature), 0, signature.length);
    }

    private static byte[] bytes(int... signature) {
        byte[] bytes = new byte[signature.length];
        for (int i = 0; i < signature.length; i++) {
            bytes[i] = (byte) signature[i];
        }
        return bytes;
    }
}
