package org.probity.ejb.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.probity.persistence.meeting.Invitee;
import org.probity.persistence.meeting.Meeting;
import org.probity.persistence.meeting.MeetingOver;

/** AT-35: one attendee, neutral summary, private, sequence goes up, cancel works. */
class CalendarRequestTest {
    private static final Instant STAMP = Instant.parse("2026-11-20T09:00:00Z");

    private final Meeting meeting = new Meeting(
            1L,
            null,
            "M3",
            LocalDateTime.of(2026, 12, 9, 10, 0),
            90,
            "Meeting room, Cedar School",
            "office@cedar.example");

    @Test
    void requestShowsOneAttendeeAndNoFacts() throws IOException, ParserException {
        Invitee witness = meeting.invite(7L, "Ms Witness", "witness@cedar.example", "WITNESS");
        meeting.invite(8L, "Ms Panel", "panel@cedar.example", "PANEL");
        Calendar calendar = read(witness);
        VEvent event = event(calendar);
        assertEquals("REQUEST", value(calendar.getRequiredProperty(Property.METHOD)));
        assertEquals(1, event.getProperties(Property.ATTENDEE).size());
        assertEquals("mailto:witness@cedar.example", value(event.getRequiredProperty(Property.ATTENDEE)));
        assertEquals("PRIVATE", value(event.getRequiredProperty(Property.CLASS)));
        assertEquals("Meeting - private", value(event.getRequiredProperty(Property.SUMMARY)));
        assertTrue(event.getProperty(Property.DESCRIPTION).isEmpty());
        assertFalse(new String(CalendarRequest.of(witness, STAMP), StandardCharsets.UTF_8).contains("panel@"));
        assertFalse(calendar.validate(true).hasErrors());
    }

    @Test
    void movedMeetingIsAnUpdateOfTheSameEntry() throws IOException, ParserException {
        Invitee witness = meeting.invite(7L, "Ms Witness", "witness@cedar.example", "WITNESS");
        String uid = value(event(read(witness)).getRequiredProperty(Property.UID));
        meeting.move(LocalDateTime.of(2026, 12, 10, 14, 0), 60, "Hall");
        VEvent event = event(read(witness));
        assertEquals(uid, value(event.getRequiredProperty(Property.UID)));
        assertEquals("1", value(event.getRequiredProperty(Property.SEQUENCE)));
        assertFalse(read(witness).validate(true).hasErrors());
    }

    @Test
    void cancelledMeetingLeavesTheCalendar() throws IOException, ParserException {
        Invitee witness = meeting.invite(7L, "Ms Witness", "witness@cedar.example", "WITNESS");
        String uid = value(event(read(witness)).getRequiredProperty(Property.UID));
        meeting.move(LocalDateTime.of(2026, 12, 10, 14, 0), 60, "Hall");
        meeting.callOff(LocalDateTime.of(2026, 12, 10, 13, 59));
        assertEquals(uid, value(event(read(witness)).getRequiredProperty(Property.UID)));
        assertEquals("2", value(event(read(witness)).getRequiredProperty(Property.SEQUENCE)));
        Calendar calendar = read(witness);
        assertEquals("CANCEL", value(calendar.getRequiredProperty(Property.METHOD)));
        assertEquals("CANCELLED", value(event(calendar).getRequiredProperty(Property.STATUS)));
        assertFalse(calendar.validate(true).hasErrors());
    }

    @Test
    void onlyWhatIsStillToComeIsCalledOffAndOnce() {
        Invitee witness = meeting.invite(7L, "Ms Witness", "witness@cedar.example", "WITNESS");
        LocalDateTime begins = meeting.getStarts();
        assertTrue(refusal(begins).contains("has begun or is over"), refusal(begins));
        meeting.callOff(begins.minusMinutes(1));
        assertTrue(refusal(begins.minusMinutes(1)).contains("called off already"));
        assertEquals(1, witness.getSequence());
        Meeting over = new Meeting(1L, null, "M3", begins, 90, "Hall", "office@cedar.example");
        over.held();
        assertThrows(MeetingOver.class, () -> over.callOff(begins.minusMinutes(1)));
    }

    private String refusal(LocalDateTime now) {
        return assertThrows(MeetingOver.class, () -> meeting.callOff(now)).getMessage();
    }

    @Test
    void timeIsLondonTimeOnBothSidesOfTheClockChange() throws IOException, ParserException {
        Invitee witness = meeting.invite(7L, "Ms Witness", "witness@cedar.example", "WITNESS");
        meeting.move(LocalDateTime.of(2027, 3, 29, 10, 0), 60, "Hall");
        String text = new String(CalendarRequest.of(witness, STAMP), StandardCharsets.UTF_8);
        assertTrue(text.contains("DTSTART;TZID=Europe/London:20270329T100000"), text);
        assertTrue(text.contains("BEGIN:VTIMEZONE"), text);
    }

    @Test
    void addressWithLineBreakIsRefused() {
        Invitee attack = meeting.invite(7L, "Ms Witness", "a@b.example\r\nATTENDEE:mailto:c@d.example", "WITNESS");
        assertThrows(BadMeeting.class, () -> CalendarRequest.of(attack, STAMP));
    }

    private static Calendar read(Invitee invitee) throws IOException, ParserException {
        return new CalendarBuilder()
                .build(new StringReader(new String(CalendarRequest.of(invitee, STAMP), StandardCharsets.UTF_8)));
    }

    private static VEvent event(Calendar calendar) {
        return (VEvent) calendar.getComponent("VEVENT").orElseThrow();
    }

    private static String value(Property property) {
        return property.getValue();
    }
}
