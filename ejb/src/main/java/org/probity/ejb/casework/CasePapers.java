package org.probity.ejb.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.probity.persistence.calendar.ServiceMethod;
import org.probity.persistence.letter.LetterState;
import org.probity.persistence.meeting.Meeting;

/** The letters of a case, newest first, and its meetings by time. Drafts are among the letters. */
public record CasePapers(List<Paper> letters, List<Appointment> meetings) {

    /**
     * One letter.
     *
     * @param letter number in the catalogue, L01 to L40
     * @param variant empty for the plain letter
     * @param recipientKind SUBJECT, REPORTER, PARENT, VICTIM, PANEL, DPO and others
     * @param sent null before it left, like {@code deemedServed}
     */
    public record Paper(
            String publicId,
            String letter,
            String variant,
            String title,
            LetterState state,
            String recipient,
            String recipientKind,
            ServiceMethod service,
            Instant written,
            Instant sent,
            LocalDate deemedServed) {

        /** Whether it tells that a meeting does not take place. */
        boolean callsOff() {
            return letter.equals("L02") && variant.equals("C");
        }
    }

    /**
     * One meeting, London time.
     *
     * @param kind M1 to M11
     */
    public record Appointment(
            String publicId, String kind, LocalDateTime starts, int minutes, String place, Meeting.State state) {}
}
