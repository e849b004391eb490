package org.probity.ejb.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

/** Days on which something is due, as a calendar program reads it. */
class DayCalendarTest {
    private static final Instant STAMP = Instant.parse("2026-11-20T09:00:00Z");

    @Test
    void strictReaderTakesIt() throws IOException, ParserException {
        byte[] file = DayCalendar.of(
                List.of(
                        new DayCalendar.Entry(
                                "review-abc", "Review: Börse, Körbe; und \\ mehr, Elm", LocalDate.of(2027, 3, 31)),
                        new DayCalendar.Entry("review-def", "Behaviour", LocalDate.of(2025, 4, 30))),
                STAMP);
        Calendar read = new CalendarBuilder().build(new ByteArrayInputStream(file));
        assertFalse(read.validate().hasErrors(), read.validate().toString());
        List<VEvent> events = read.getComponents("VEVENT");
        assertEquals(2, events.size());
        assertEquals(
                "Review: Börse, Körbe; und \\ mehr, Elm",
                events.get(0).getSummary().getValue());
        String text = new String(file, StandardCharsets.UTF_8);
        assertTrue(text.contains("DTSTART;VALUE=DATE:20270331"), text);
        assertTrue(text.contains("UID:review-abc@probity"), text);
    }

    @Test
    void emptyOneIsStillACalendar() throws IOException, ParserException {
        byte[] file = DayCalendar.of(List.of(), STAMP);
        assertEquals(
                0,
                new CalendarBuilder()
                        .build(new ByteArrayInputStream(file))
                        .getComponents("VEVENT")
                        .size());
    }
}
