package org.probity.ejb.meeting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Clazz;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Days on which something is due as iCalendar (RFC 5545): entries all day long that take no time away. */
public final class DayCalendar {
    static {
        System.setProperty("net.fortuna.ical4j.timezone.update.enabled", "false");
        System.setProperty("net.fortuna.ical4j.timezone.cache.impl", "net.fortuna.ical4j.util.MapTimeZoneCache");
    }

    private DayCalendar() {}

    /**
     * One day.
     *
     * @param id tells nothing and stays the same when the day moves
     */
    public record Entry(String id, String summary, LocalDate day) {}

    /** The calendar, UTF-8. */
    public static byte[] of(List<Entry> entries, Instant stamp) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Probity//Probity 1//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        entries.forEach(entry -> calendar.add(event(entry, stamp)));
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new CalendarOutputter(false).output(calendar, out);
            return out.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private static VEvent event(Entry entry, Instant stamp) {
        VEvent event = new VEvent(entry.day(), entry.summary());
        event.replace(new DtStamp(stamp));
        event.add(new Uid(entry.id() + "@probity"));
        event.add(new Transp(Transp.VALUE_TRANSPARENT));
        event.add(new Clazz(Clazz.VALUE_PRIVATE));
        return event;
    }
}
