package org.probity.ejb.audit;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import org.probity.ejb.security.TurnKeeper;

/** Seals the audit once a second. Runs on every node; an advisory lock lets one of them work. */
@Startup
@Singleton
@DependsOn("SchemaMigration")
@Interceptors(TurnKeeper.class)
@TransactionManagement(TransactionManagementType.BEAN)
public class AuditSealer {
    @Inject
    AuditService audit;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void seal() {
        audit.seal();
    }
}
