package org.probity.ejb.databreach;

import java.time.Duration;
import java.time.Instant;
import org.probity.persistence.databreach.BreachState;
import org.probity.persistence.databreach.DataBreach;
import org.probity.persistence.databreach.NoticeDuty;

/**
 * A line of the register.
 *
 * @param duty as decided last; null until it was weighed
 * @param told when the Commissioner was told first
 * @param hours whole hours from awareness to that; null until then
 */
public record BreachRow(
        String reference,
        String school,
        String schoolName,
        Instant noticed,
        Instant awareAt,
        BreachState state,
        NoticeDuty duty,
        Instant told,
        Long hours,
        Instant peopleSettled) {

    static BreachRow of(DataBreach breach, Instant now) {
        Long hours = breach.getTold() == null
                ? null
                : Long.valueOf(
                        Duration.between(breach.getAwareAt(), breach.getTold()).toHours());
        return new BreachRow(
                breach.getMatter().getReference(),
                breach.getSchool().getCode(),
                breach.getSchool().getName(),
                breach.getNoticed(),
                breach.getAwareAt(),
                breach.state(now),
                breach.getDuty(),
                breach.getTold(),
                hours,
                breach.getPeopleSettled());
    }
}
