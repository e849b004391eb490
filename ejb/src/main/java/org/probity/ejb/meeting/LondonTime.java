package org.probity.ejb.meeting;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * Europe/London as a calendar component with the two rules that have held since 1996. It is written out here, so that neither the
 * library's two centuries of rules nor its look-ups over the network come into a letter.
 */
final class LondonTime {

    private static final ZoneOffset WINTER = ZoneOffset.UTC;
    private static final ZoneOffset SUMMER = ZoneOffset.ofHours(1);

    private LondonTime() {}

    static VTimeZone component() {
        Daylight summer = new Daylight(
                rules(LocalDateTime.of(1996, 3, 31, 1, 0), "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", WINTER, SUMMER, "BST"));
        Standard winter = new Standard(rules(
                LocalDateTime.of(1996, 10, 27, 2, 0), "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", SUMMER, WINTER, "GMT"));
        return new VTimeZone(
                new PropertyList(List.of(new TzId("Europe/London"))),
                new ComponentList<>(List.<Observance>of(summer, winter)));
    }

    private static PropertyList rules(
            LocalDateTime first, String everyYear, ZoneOffset from, ZoneOffset to, String name) {
        return new PropertyList(List.<Property>of(
                new DtStart<>(first),
                new RRule<LocalDateTime>(everyYear),
                new TzOffsetFrom(from),
                new TzOffsetTo(to),
                new TzName(name)));
    }
}
