package org.probity.web.today;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.probity.ejb.acknowledgement.AcknowledgementService;
import org.probity.ejb.acknowledgement.OwnRequest;
import org.probity.ejb.approval.ApprovalService;
import org.probity.ejb.approval.WaitingApproval;
import org.probity.ejb.breach.BreachService;
import org.probity.ejb.breach.MessageService;
import org.probity.ejb.breach.Progress;
import org.probity.ejb.breach.ReportFilter;
import org.probity.ejb.breach.ReportPage;
import org.probity.ejb.casework.CaseworkService;
import org.probity.ejb.casework.Tasks;
import org.probity.ejb.concern.ConcernPage;
import org.probity.ejb.concern.ConcernService;
import org.probity.ejb.safeguarding.LowLevelConcernService;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Right;
import org.probity.persistence.breach.ReportState;
import org.probity.persistence.safeguarding.ConcernPattern;

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

    @Inject
    LowLevelConcernService lowLevel;

    @Inject
    ConcernService concerns;

    @Inject
    MessageService messages;

    private List<ConcernPattern> toReview = List.of();
    private List<ConcernPage.Row> worries = List.of();
    private List<String> unanswered = List.of();
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
        if (caller.may(Right.RECORD_CONCERN)) {
            toReview = lowLevel.due();
        }
        if (caller.may(Right.VIEW_REPORTS)) {
            reports = breaches.list(new ReportFilter(ReportState.RECEIVED, null), null)
                    .rows();
            unanswered = messages.unanswered();
        }
        if (caller.may(Right.VIEW_CONCERNS)) {
            worries = concerns.waiting();
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
        return Stream.of(reports, tasks.mine(), toRead, toApprove, toReview, worries, unanswered)
                .allMatch(List::isEmpty);
    }

    /** Low-level concerns that add up and are to be looked at. */
    public List<ConcernPattern> getToReview() {
        return toReview;
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

    /** Concerns of parents that wait for the caller's answer. */
    public List<ConcernPage.Row> getWorries() {
        return worries;
    }

    /** Reports whose teller wrote last. */
    public List<String> getUnanswered() {
        return unanswered;
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
