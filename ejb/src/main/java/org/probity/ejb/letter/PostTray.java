package org.probity.ejb.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.probity.persistence.calendar.BankHolidays;
import org.probity.persistence.calendar.Sending;
import org.probity.persistence.calendar.ServiceOfNotice;
import org.probity.persistence.calendar.WorkingCalendar;
import org.probity.persistence.letter.Letter;

/** When a letter that has left counts as served (domain.md 5.3), said to whoever counts days from it. */
@ApplicationScoped
public class PostTray {
    private final WorkingCalendar calendar = new WorkingCalendar(BankHolidays.shipped());

    @Inject
    Event<LetterServed> servings;

    /** Marks the letter as sent now by its way of service. */
    void served(Letter letter, Instant now) {
        ServiceOfNotice service =
                ServiceOfNotice.of(Sending.by(letter.getAddressee().getService(), now), List.of(), calendar);
        letter.sentAt(now, service.servedOn().orElseThrow(), String.join("\n", service.reasons()));
        servings.fire(new LetterServed(letter.getId(), letter.getMatterId(), letter.getDeemedServed()));
    }
}
