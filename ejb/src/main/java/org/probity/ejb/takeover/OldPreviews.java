package org.probity.ejb.takeover;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.probity.ejb.casework.DeadlinesLooked;

/** Forgets files that nobody took over, whenever the product looks at its deadlines. */
@Dependent
class OldPreviews {
    @Inject
    TakeOverService takeOvers;

    void look(@Observes DeadlinesLooked looked) {
        takeOvers.forgetOld();
    }
}
