package org.probity.ejb.triage;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import org.probity.ejb.databreach.BreachOpening;
import org.probity.ejb.databreach.DataLoss;
import org.probity.persistence.breach.Report;
import org.probity.persistence.breach.Routing.Holder;

/**
 * Opens the data case beside the conduct case (HR-07): the officer reads what happened to the data and nothing of the conduct, and goes on
 * whatever becomes of that (AT-13).
 */
@Dependent
class DataAlert {
    @Inject
    BreachOpening opening;

    /** Whom it reaches. */
    static Set<Holder> officers(Assessed assessed) {
        return assessed.drawn().routing().dataProtection();
    }

    void raise(Assessed assessed, Instant now) {
        Report from = assessed.report();
        DataLoss loss = assessed.decision().data() == null
                ? DataLoss.UNKNOWN
                : assessed.decision().data();
        opening.open(
                new BreachOpening.Occasion(
                        from.getMatter().getSchool(),
                        loss,
                        from.getHappenedOn(),
                        from.getHappenedAt(),
                        from.getSighting(),
                        assessed.decision().intent(),
                        assessed.severity(),
                        now,
                        assessed.drawn()),
                now);
    }
}
