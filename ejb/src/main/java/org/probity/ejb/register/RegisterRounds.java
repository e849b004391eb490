package org.probity.ejb.register;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.util.List;
import org.probity.ejb.security.TurnKeeper;

/**
 * Makes the register whenever the product's day has changed, a school a transaction, and then reminds people of reviews. Runs on every
 * node: a school is claimed for the day, and what somebody was told once is not told again.
 */
@Startup
@Singleton
@DependsOn("SchemaMigration")
@Interceptors(TurnKeeper.class)
@TransactionManagement(TransactionManagementType.BEAN)
public class RegisterRounds {
    @Inject
    RegisterService register;

    @Inject
    ReminderService reminders;

    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    void look() {
        List<Long> due = register.due();
        due.forEach(register::refresh);
        if (!due.isEmpty()) {
            reminders.remind();
        }
    }
}
