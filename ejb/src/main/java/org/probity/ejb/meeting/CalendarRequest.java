package org.probity.ejb.meeting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Clazz;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.probity.persistence.meeting.Invitee;
import org.probity.persistence.meeting.Meeting;

/**
 * One person's invitation as iTIP (RFC 5546): a REQUEST, which a higher sequence turns into an update, or a CANCEL. It shows the
 * organiser and this one person, a neutral summary and no facts (LT-06, AT-35).
 */
public final class CalendarRequest {
    private static final String SUMMARY = "Meeting - private";
    private static final TimeZoneRegistry ZONES;

    static {
        System.setProperty("net.fortuna.ical4j.timezone.update.enabled", "false");
        System.setProperty("net.fortuna.ical4j.timezone.cache.impl", "net.fortuna.ical4j.util.MapTimeZoneCache");
        ZONES = TimeZoneRegistryFactory.getInstance().createRegistry();
    }

    private CalendarRequest() {}

    /** The calendar object for this invitee, UTF-8.
     *
     * @param stamp when it is written
     * @throws BadMeeting when an address cannot stand in a calendar
     */
    public static byte[] of(Invitee invitee, Instant stamp) {
        Meeting meeting = invitee.getMeeting();
        boolean cancelled = meeting.getState() == Meeting.State.CANCELLED;
        ZonedDateTime starts = meeting.getStarts().atZone(ZoneId.of(meeting.getZone()));
        VEvent event = new VEvent(starts, Duration.ofMinutes(meeting.getMinutes()), SUMMARY);
        event.replace(new DtStamp(stamp));
        event.add(new Uid(invitee.getUid()));
        event.add(new Sequence(invitee.getSequence()));
        event.add(new Organizer(mailto(meeting.getOrganiser())));
        Attendee attendee = new Attendee(mailto(invitee.getEmail()));
        attendee.add(Role.REQ_PARTICIPANT);
        attendee.add(cancelled ? PartStat.DECLINED : PartStat.NEEDS_ACTION);
        attendee.add(cancelled ? Rsvp.FALSE : Rsvp.TRUE);
        event.add(attendee);
        event.add(new Location(meeting.getPlace()));
        event.add(new Clazz(Clazz.VALUE_PRIVATE));
        event.add(new Status(cancelled ? Status.VALUE_CANCELLED : Status.VALUE_CONFIRMED));
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Probity//Probity 1//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(cancelled ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST);
        calendar.add(ZONES.getTimeZone(meeting.getZone()).getVTimeZone());
        calendar.add(event);
        return bytes(calendar);
    }

    /** REQUEST or CANCEL, for the content type of the mail part. */
    public static String method(Meeting meeting) {
        return meeting.getState() == Meeting.State.CANCELLED ? "CANCEL" : "REQUEST";
    }

    private static URI mailto(String address) {
        if (address == null || !address.matches("[^\\s,;<>\"]+@[^\\s,;<>\"@]+")) {
            throw new BadMeeting("A mail address of this meeting cannot be used. Correct it on the person's page.");
        }
        return URI.create("mailto:" + address);
    }

    private static byte[] bytes(Calendar calendar) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new CalendarOutputter().output(calendar, out);
            return out.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }
}
