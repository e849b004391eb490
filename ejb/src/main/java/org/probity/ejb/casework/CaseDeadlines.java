package org.probity.ejb.casework;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.probity.ejb.security.TurnKeeper;

/** Looks every minute what a passed day has brought about. Runs on every node; an advisory lock lets one of them work. */
@Startup
@Singleton
@DependsOn("ProcedureLoader")
@Interceptors(TurnKeeper.class)
@TransactionManagement(TransactionManagementType.BEAN)
public class CaseDeadlines {
    private static final Logger LOG = System.getLogger(CaseDeadlines.class.getName());

    @Inject
    DeadlineService deadlines;

    @Inject
    Event<DeadlinesLooked> looked;

    @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
    void look() {
        int lapsed = deadlines.endAppealPeriods();
        if (lapsed > 0) {
            LOG.log(Level.INFO, "{0} appeal periods ended.", lapsed);
        }
        looked.fire(new DeadlinesLooked());
    }
}
