package org.probity.ejb.databreach;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.probity.ejb.casework.DeadlinesLooked;

/** Looks at the 72 hours whenever the product looks at its deadlines. */
@Dependent
class BreachAlarms {
    @Inject
    BreachAlarmService alarms;

    void look(@Observes DeadlinesLooked looked) {
        alarms.ring();
    }
}
