package org.probity.web.today;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.probity.ejb.acknowledgement.AcknowledgementService;
import org.probity.ejb.acknowledgement.OwnRequest;
import org.probity.ejb.approval.ApprovalService;
import org.probity.ejb.approval.WaitingApproval;
import org.probity.ejb.breach.BreachService;
import org.probity.ejb.breach.Progress;
import org.probity.ejb.breach.ReportFilter;
import org.probity.ejb.breach.ReportPage;
import org.probity.ejb.casework.CaseworkService;
import org.probity.ejb.casework.Tasks;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Right;
import org.probity.persistence.breach.ReportState;

/** The first page after signing in: one question answered at the top, what needs me. */
@Named
@RequestScoped
public class TodayListView {
    private static final int LOOK_AHEAD = 14;
    private static final LocalTime NOON = LocalTime.NOON;
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    BreachService breaches;

    @Inject
    CaseworkService casework;

    @Inject
    AcknowledgementService acknowledgements;

    @Inject
    ApprovalService approvals;

    private List<OwnRequest> toRead = List.of();
    private List<WaitingApproval> toApprove = List.of();
    private Tasks tasks = new Tasks(List.of(), List.of(), List.of(), false);
    private List<ReportPage.Row> reports = List.of();
    private List<Progress> told = List.of();

    public void load() {
        toRead = acknowledgements.open();
        if (caller.may(Right.SIGN_OFF_POLICY)) {
            toApprove = approvals.waiting();
        }
        if (caller.may(Right.VIEW_REPORTS)) {
            reports = breaches.list(new ReportFilter(ReportState.RECEIVED, null), null)
                    .rows();
        }
        if (caller.may(Right.VIEW_CASES)) {
            tasks = casework.tasks(caller.today().plusDays(LOOK_AHEAD));
        }
        if (caller.may(Right.REPORT_BREACH)) {
            told = breaches.own();
        }
    }

    /** "Good morning", "Good afternoon" or "Good evening" by the clock in London. */
    public String getGreeting() {
        LocalTime now = LocalTime.now(clock);
        return now.isBefore(NOON) ? "Good morning" : now.isBefore(EVENING) ? "Good afternoon" : "Good evening";
    }

    public Instant getNow() {
        return clock.instant();
    }

    /** Steps of cases: the caller's own, those of others in the caller's cases, and what is on hold. */
    public Tasks getTasks() {
        return tasks;
    }

    public boolean isNothing() {
        return reports.isEmpty() && tasks.mine().isEmpty() && toRead.isEmpty() && toApprove.isEmpty();
    }

    /** Policies that wait for the caller's signature. */
    public List<WaitingApproval> getToApprove() {
        return toApprove;
    }

    /** Whether more than reading can come to them. */
    public boolean isWorker() {
        return caller.may(Right.VIEW_CASES) || caller.may(Right.VIEW_REPORTS) || caller.may(Right.SIGN_OFF_POLICY);
    }

    /** What the caller is asked to read and acknowledge. */
    public List<OwnRequest> getToRead() {
        return toRead;
    }

    public List<ReportPage.Row> getReports() {
        return reports;
    }

    public List<Progress> getTold() {
        return told;
    }

    public boolean isReporter() {
        return caller.may(Right.REPORT_BREACH);
    }
}
