package org.probity.ejb.approval;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import org.probity.ejb.security.TurnKeeper;

/** Brings versions into force on their day. Runs on every node: each version is locked while it changes, so it changes once. */
@Startup
@Singleton
@DependsOn("SchemaMigration")
@Interceptors(TurnKeeper.class)
@TransactionManagement(TransactionManagementType.BEAN)
public class PolicyBoundaries {
    @Inject
    PolicyApprovalService approvals;

    @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
    void bringIntoForce() {
        approvals.bringIntoForce();
    }
}
