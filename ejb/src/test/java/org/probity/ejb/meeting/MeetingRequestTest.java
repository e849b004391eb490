package org.probity.ejb.meeting;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.validate.ValidationResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probity.ejb.letter.AddressRefused;
import org.probity.ejb.letter.MailAddress;

class MeetingRequestTest {

    private static final Instant STAMP = Instant.parse("2026-11-20T16:00:00Z");

    private static MeetingRequest at(LocalDateTime start) {
        return new MeetingRequest(
                "invitee-17@trust.example",
                0,
                start,
                Duration.ofMinutes(90),
                "Meeting room, Harbour House; first floor",
                new MailAddress("office@cedar.example"),
                new MailAddress("alex@home.example"),
                STAMP);
    }

    private static Calendar strict(byte[] message) throws Exception {
        Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(message));
        ValidationResult result = calendar.validate(true);
        assertFalse(result.hasErrors(), () -> result.getEntries().toString());
        return calendar;
    }

    private static VEvent event(Calendar calendar) {
        return (VEvent) calendar.getComponent(Component.VEVENT).orElseThrow();
    }

    private static String value(Calendar calendar, String property) {
        return event(calendar).getProperty(property).map(Property::getValue).orElse("");
    }

    @Test
    void requestChangeAndCancellationAreStrictlyValid() throws Exception {
        MeetingRequest first = at(LocalDateTime.of(2026, 12, 9, 10, 0));
        Calendar request = strict(first.request());
        assertEquals(
                "REQUEST", request.getProperty(Property.METHOD).orElseThrow().getValue());
        assertEquals("0", value(request, Property.SEQUENCE));

        MeetingRequest second = first.changed(
                LocalDateTime.of(2026, 12, 16, 10, 0),
                Duration.ofHours(1),
                "https://video.example/7",
                STAMP.plusSeconds(60));
        Calendar update = strict(second.request());
        assertEquals(
                "REQUEST", update.getProperty(Property.METHOD).orElseThrow().getValue());
        assertEquals("1", value(update, Property.SEQUENCE));
        assertEquals("https://video.example/7", value(update, Property.LOCATION));

        Calendar cancel = strict(second.ended(STAMP.plusSeconds(120)).cancellation());
        assertEquals("CANCEL", cancel.getProperty(Property.METHOD).orElseThrow().getValue());
        assertEquals("2", value(cancel, Property.SEQUENCE));
        assertEquals("CANCELLED", value(cancel, Property.STATUS));
        for (Calendar each : new Calendar[] {request, update, cancel}) {
            assertEquals("invitee-17@trust.example", value(each, Property.UID));
        }
    }

    @Test
    void onlyTheOrganiserAndTheOneInviteeAreShownAndNothingAboutTheMatter() throws Exception {
        Calendar request = strict(at(LocalDateTime.of(2026, 12, 9, 10, 0)).request());
        assertEquals(1, event(request).getProperties(Property.ATTENDEE).size());
        assertEquals("mailto:alex@home.example", value(request, Property.ATTENDEE));
        assertEquals("mailto:office@cedar.example", value(request, Property.ORGANIZER));
        assertEquals("Meeting – private", value(request, Property.SUMMARY));
        assertEquals("PRIVATE", value(request, Property.CLASS));
        assertEquals("Meeting room, Harbour House; first floor", value(request, Property.LOCATION));
        assertTrue(event(request).getProperty(Property.DESCRIPTION).isEmpty());
        assertTrue(event(request).getAlarms().isEmpty());
        String attendee =
                event(request).getProperty(Property.ATTENDEE).orElseThrow().toString();
        assertTrue(attendee.contains("PARTSTAT=NEEDS-ACTION") && attendee.contains("RSVP=TRUE"), attendee);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-09T10:00, 2026-12-09T10:00:00Z, 2026-12-09T11:30:00Z",
        "2026-06-09T10:00, 2026-06-09T09:00:00Z, 2026-06-09T10:30:00Z",
        "2027-03-28T00:30, 2027-03-28T00:30:00Z, 2027-03-28T02:00:00Z",
        "2027-03-26T10:00, 2027-03-26T10:00:00Z, 2027-03-26T11:30:00Z",
        "2027-03-29T10:00, 2027-03-29T09:00:00Z, 2027-03-29T10:30:00Z",
        "2027-10-30T10:00, 2027-10-30T09:00:00Z, 2027-10-30T10:30:00Z",
        "2027-11-01T10:00, 2027-11-01T10:00:00Z, 2027-11-01T11:30:00Z"
    })
    void theWallClockHoldsAcrossTheChangesOfTheClocks(LocalDateTime start, Instant from, Instant to) throws Exception {
        byte[] message = at(start).request();
        VEvent event = event(strict(message));
        assertEquals(from, event.<ZonedDateTime>getDateTimeStart().getDate().toInstant());
        assertEquals(to, event.<ZonedDateTime>getDateTimeEnd().getDate().toInstant());
        assertEquals(
                "Europe/London",
                event.getDateTimeStart()
                        .<TzId>getParameter("TZID")
                        .orElseThrow()
                        .getValue());
        String text = new String(message, StandardCharsets.UTF_8);
        assertTrue(text.contains("BEGIN:VTIMEZONE\r\nTZID:Europe/London\r\n"), text);
        assertTrue(
                text.contains("DTSTART;TZID=Europe/London:" + start.toString().replaceAll("[-:]", "") + "00"), text);
        assertTrue(text.contains("DTSTAMP:20261120T160000Z"), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-03-28T01:30", "2027-10-31T01:30", "2027-10-31T00:30"})
    void anHourThatTheClocksShowTwiceOrNeverIsRefused(String start) {
        assertThrows(IllegalArgumentException.class, () -> at(LocalDateTime.parse(start)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"alex@home.example\r\nATTENDEE:mailto:all@home.example", "alex@home.example\n", "alex", ""})
    void anAddressWithALineBreakIsRefused(String address) {
        assertThrows(AddressRefused.class, () -> new MailAddress(address));
    }

    @Test
    void aPlaceOrUidWithALineBreakIsRefused() {
        MeetingRequest meeting = at(LocalDateTime.of(2026, 12, 9, 10, 0));
        assertThrows(
                IllegalArgumentException.class,
                () -> meeting.changed(meeting.start(), meeting.length(), "Room\r\nDESCRIPTION:facts", STAMP));
        assertThrows(
                IllegalArgumentException.class,
                () -> new MeetingRequest(
                        "a@b\r\nX:y",
                        0,
                        meeting.start(),
                        meeting.length(),
                        meeting.location(),
                        meeting.organiser(),
                        meeting.attendee(),
                        STAMP));
    }

    @Test
    void theSameValuesGiveTheSameBytes() {
        LocalDateTime start = LocalDateTime.of(2026, 12, 9, 10, 0);
        assertArrayEquals(at(start).request(), at(start).request());
    }
}
