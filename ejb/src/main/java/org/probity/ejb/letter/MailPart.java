package org.probity.ejb.letter;

/** One file in a mail: a PDF or a meeting request. The bytes are handed on as they are. */
public final class MailPart {

    private final String fileName;
    private final String mediaType;
    private final byte[] content;

    private MailPart(String fileName, String mediaType, byte[] content) {
        this.fileName = fileName;
        this.mediaType = mediaType;
        this.content = content.clone();
    }

    /** A letter or other paper as an attachment. */
    public static MailPart pdf(String fileName, byte[] pdf) {
        return new MailPart(fileName, "application/pdf", pdf);
    }

    /** An iTIP message; {@code method} is REQUEST or CANCEL and must be the one inside the calendar. */
    public static MailPart invitation(String method, byte[] calendar) {
        return new MailPart("meeting.ics", "text/calendar; charset=UTF-8; method=" + method, calendar);
    }

    public String fileName() {
        return fileName;
    }

    public String mediaType() {
        return mediaType;
    }

    public byte[] content() {
        return content.clone();
    }
}
