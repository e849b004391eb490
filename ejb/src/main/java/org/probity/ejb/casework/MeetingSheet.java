package org.probity.ejb.casework;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;
import org.probity.persistence.meeting.Meeting;

/**
 * One meeting of a case, London time, with those who are asked to it.
 *
 * @param version of the case; hand it back with an act
 * @param kind M1 to M11
 * @param mine whether the caller may call it off now
 */
public record MeetingSheet(
        String publicId,
        int version,
        String kind,
        LocalDateTime starts,
        int minutes,
        String place,
        Meeting.State state,
        boolean mine,
        List<Asked> asked)
        implements Serializable {

    /**
     * One person.
     *
     * @param part SUBJECT, WITNESS, CHILDS_PARENT, INVESTIGATOR, PANEL, HR_ADVISER or CHAIR
     */
    public record Asked(String name, String part, Way way) implements Serializable {}

    /** How somebody was asked, and so how they hear that it does not take place. */
    public enum Way {
        MAIL,
        PAPER,
        /** The letter has not left. */
        NOT_YET,
        /** It was withdrawn before it left. */
        NEVER,
        /** By the calendar of the product alone. */
        CALENDAR
    }
}
