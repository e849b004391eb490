package org.probity.ejb.register;

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

/** Days of review as iCalendar (RFC 5545): one entry a policy, all day long, that takes no time away. */
public final class ReviewCalendar {
    static {
        System.setProperty("net.fortuna.ical4j.timezone.update.enabled", "false");
        System.setProperty("net.fortuna.ical4j.timezone.cache.impl", "net.fortuna.ical4j.util.MapTimeZoneCache");
    }

    private ReviewCalendar() {}

    /**
     * One policy.
     *
     * @param policyId public id of the policy, which tells nothing; it stays the same from year to year
     */
    public record Entry(String policyId, String title, String school, LocalDate due) {}

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
        VEvent event = new VEvent(entry.due(), "Review: " + entry.title() + ", " + entry.school());
        event.replace(new DtStamp(stamp));
        event.add(new Uid("review-" + entry.policyId() + "@probity"));
        event.add(new Transp(Transp.VALUE_TRANSPARENT));
        event.add(new Clazz(Clazz.VALUE_PRIVATE));
        return event;
    }
}
