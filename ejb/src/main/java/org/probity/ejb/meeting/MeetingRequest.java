package org.probity.ejb.meeting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.CuType;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.probity.ejb.letter.MailAddress;

/**
 * One person's copy of a meeting (LT-06). It shows the organiser and that person only and says nothing about the matter, because
 * calendars are seen by others; the UID belongs to the invitee, not to the meeting.
 *
 * @param uid stable for this invitee and meeting: {@code invitee-17@trust.example}
 * @param sequence 0 at first, one more with every change and with the cancellation
 * @param start local time in Europe/London
 * @param length elapsed time from start to end
 * @param location a place or a video link, without line breaks
 * @param organiser the mailbox that receives the answers
 * @param attendee the one person who is asked
 * @param stamp the moment at which this version is made
 */
public record MeetingRequest(
        String uid,
        int sequence,
        LocalDateTime start,
        Duration length,
        String location,
        MailAddress organiser,
        MailAddress attendee,
        Instant stamp) {

    /** What a calendar shows to anyone who looks over a shoulder. */
    public static final String SUMMARY = "Meeting – private";

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Pattern UID = Pattern.compile("[A-Za-z0-9._-]+@[A-Za-z0-9.-]+");

    public MeetingRequest {
        require(UID.matcher(uid).matches(), "Not a UID: " + uid);
        require(sequence >= 0, "A sequence begins at 0");
        require(!length.isNegative() && !length.isZero(), "A meeting has a length");
        require(
                !location.isBlank() && location.chars().noneMatch(Character::isISOControl),
                "A place is one line of text");
        require(clear(start), "The clocks change at " + start + ": choose another time");
        LocalDateTime end = start.atZone(LONDON).plus(length).toLocalDateTime();
        require(clear(end), "The clocks change at " + end + ": choose another time");
    }

    /** The next version with another time or place, to be sent as a request again. */
    public MeetingRequest changed(LocalDateTime newStart, Duration newLength, String newLocation, Instant at) {
        return new MeetingRequest(uid, sequence + 1, newStart, newLength, newLocation, organiser, attendee, at);
    }

    /** The next version of the same meeting, to be sent as its cancellation. */
    public MeetingRequest ended(Instant at) {
        return changed(start, length, location, at);
    }

    /** The request as an iTIP message, METHOD:REQUEST, in UTF-8; for a changed meeting this is the update. */
    public byte[] request() {
        return written(ImmutableMethod.REQUEST, ImmutableStatus.VEVENT_CONFIRMED);
    }

    /** The cancellation as an iTIP message, METHOD:CANCEL, in UTF-8. */
    public byte[] cancellation() {
        return written(ImmutableMethod.CANCEL, ImmutableStatus.VEVENT_CANCELLED);
    }

    private byte[] written(Method method, Status status) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Probity//Letters//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(method);
        calendar.add(LondonTime.component());
        calendar.add(event(status));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new CalendarOutputter(true).output(calendar, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private VEvent event(Status status) {
        ZonedDateTime from = start.atZone(LONDON);
        VEvent event = new VEvent(false);
        for (Property property : List.of(
                new Uid(uid),
                new DtStamp(stamp),
                new Sequence(sequence),
                new DtStart<>(from),
                new DtEnd<>(from.plus(length)),
                new Summary(SUMMARY),
                new Location(location),
                ImmutableClazz.PRIVATE,
                status,
                ImmutableTransp.OPAQUE,
                new Organizer(mailto(organiser)),
                asked())) {
            event.add(property);
        }
        return event;
    }

    private Attendee asked() {
        return new Attendee(
                new ParameterList(List.of(CuType.INDIVIDUAL, Role.REQ_PARTICIPANT, PartStat.NEEDS_ACTION, Rsvp.TRUE)),
                mailto(attendee));
    }

    private static URI mailto(MailAddress address) {
        return URI.create("mailto:" + address.value());
    }

    /** Whether the clocks show this time once, not twice or never. */
    private static boolean clear(LocalDateTime time) {
        return LONDON.getRules().getValidOffsets(time).size() == 1;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
