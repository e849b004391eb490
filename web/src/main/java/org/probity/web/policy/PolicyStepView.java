package org.probity.web.policy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import org.probity.ejb.approval.ApprovalState;
import org.probity.ejb.approval.PolicyApprovalService;
import org.probity.ejb.policy.PolicyDraftService;
import org.probity.ejb.policy.PolicyFile;
import org.probity.persistence.ChangedMeanwhile;
import org.probity.persistence.NotThere;
import org.probity.web.shell.Notice;

/** One deliberate step of a version besides approval and publication: what will happen is said first. */
@Named
@ViewScoped
public class PolicyStepView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient OpenPolicy open;

    @Inject
    transient PolicyDraftService drafts;

    @Inject
    transient PolicyApprovalService approvals;

    @Inject
    transient PolicyApprovalView way;

    @Inject
    PolicyChangeView change;

    private String id;
    private Step step;
    private int seen;
    private String reason;

    /** The steps, with the words of their pages. */
    public enum Step {
        SUBMIT("Put before the governors", false),
        NEXT("Start the next version", false),
        TAKE_BACK("Take it back", true),
        GIVE_UP("Give up this draft", true),
        WITHDRAW("Withdraw this version", true),
        SETTLE("Complete the step", false);

        private final String title;
        private final boolean reasoned;

        Step(String title, boolean reasoned) {
            this.title = title;
            this.reasoned = reasoned;
        }

        public String getTitle() {
            return title;
        }

        /** Whether a reason must be given. */
        public boolean isReasoned() {
            return reasoned;
        }

        boolean isOpen(PolicyFile.Acts acts, ApprovalState way) {
            return switch (this) {
                case SETTLE -> way.settle();
                case SUBMIT -> acts.edit();
                case NEXT -> acts.startNext();
                case TAKE_BACK -> acts.takeBack();
                case GIVE_UP -> acts.giveUp();
                case WITHDRAW -> acts.withdraw();
            };
        }
    }

    /** Whoever may not take the step, or not now, finds nothing here. */
    public void load() {
        PolicyFile file = open.file(id);
        if (step == null || !step.isOpen(file.acts(), way.of(id))) {
            throw new NotThere();
        }
        seen = file.version().getVersion();
        if (step == Step.SUBMIT) {
            change.begin(file);
        }
    }

    public String take() {
        try {
            return "/policy/detail.xhtml?faces-redirect=true&id=" + taken();
        } catch (ChangedMeanwhile told) {
            seen = open.again(id).version().getVersion();
            throw told;
        }
    }

    private String taken() {
        switch (step) {
            case SUBMIT -> {
                drafts.submit(id, seen, change.said());
                Notice.keep("It is before the governors. Its text is locked.");
            }
            case NEXT -> {
                String next = drafts.startNext(id, seen).getPublicId();
                Notice.keep("This is the draft of the next version. Correct its text and say what changes.");
                return next;
            }
            case TAKE_BACK -> {
                drafts.takeBack(id, seen, reason);
                Notice.keep("It is a draft again.");
            }
            case GIVE_UP -> {
                drafts.giveUp(id, seen, reason);
                Notice.keep("The draft is given up. It stays on record.");
            }
            case WITHDRAW -> {
                approvals.withdraw(id, seen, reason);
                Notice.keep("The version is withdrawn.");
            }
            case SETTLE -> {
                approvals.settle(id, seen);
                Notice.keep("The step is complete.");
            }
        }
        return id;
    }

    public PolicyFile getFile() {
        return open.file(id);
    }

    public Step getStep() {
        return step;
    }

    /** From the address. */
    public String getAct() {
        return step == null ? null : step.name();
    }

    public void setAct(String act) {
        step = Arrays.stream(Step.values())
                .filter(known -> known.name().equals(act))
                .findFirst()
                .orElse(null);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
