package org.probity.ejb.breach;

import java.time.Instant;
import java.util.List;

/** What the school and a reporter wrote to each other, oldest first. */
public record Conversation(List<Line> lines) {
    /** @param author which member of staff wrote; null for the reporter's lines, and for everybody when the reporter reads */
    public record Line(boolean fromSchool, String author, Instant written, String text) {}
}
