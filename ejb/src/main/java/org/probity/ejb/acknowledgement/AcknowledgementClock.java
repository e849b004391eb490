package org.probity.ejb.acknowledgement;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.probity.ejb.security.TurnKeeper;

/** Looks twice a minute what a passed day, a new version or a new colleague has brought about. Runs on every node; one of them works at a time. */
@Startup
@Singleton
@DependsOn("ProcedureLoader")
@Interceptors(TurnKeeper.class)
@TransactionManagement(TransactionManagementType.BEAN)
public class AcknowledgementClock {
    private static final Logger LOG = System.getLogger(AcknowledgementClock.class.getName());

    @Inject
    AcknowledgementRunService runs;

    @Inject
    ReminderRunService reminders;

    @Schedule(hour = "*", minute = "*", second = "10/30", persistent = false)
    void look() {
        int asked = runs.askForVersions();
        runs.endReplaced();
        runs.closeLeavers();
        runs.followAbsences();
        asked += runs.askNewcomers();
        runs.renew();
        int reminded = 0;
        for (int some = reminders.remind(); some > 0; some = reminders.remind()) {
            reminded += some;
        }
        int escalated = reminders.escalate();
        if (asked + reminded + escalated > 0) {
            LOG.log(Level.INFO, "{0} people asked, {1} reminded, {2} escalated.", asked, reminded, escalated);
        }
    }
}
