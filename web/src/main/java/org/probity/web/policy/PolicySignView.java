package org.probity.web.policy;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.probity.ejb.approval.ApprovalState;
import org.probity.ejb.approval.ConsultationService;
import org.probity.ejb.approval.PolicyApprovalService;
import org.probity.ejb.policy.PolicyFile;
import org.probity.ejb.policy.compare.Redline;
import org.probity.ejb.security.Caller;
import org.probity.persistence.ChangedMeanwhile;
import org.probity.persistence.approval.ApprovalRoute;
import org.probity.persistence.approval.ApprovalStep;
import org.probity.persistence.approval.Consent;
import org.probity.persistence.policy.PolicyStatus;
import org.probity.persistence.policy.PolicyVersion;
import org.probity.web.security.PasswordAgain;
import org.probity.web.shell.Notice;

/** An answer to a version: approve, comment, send back, or declare an interest. Approving asks for the password again. */
@Named
@ViewScoped
public class PolicySignView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient OpenPolicy open;

    @Inject
    transient PolicyApprovalService approvals;

    @Inject
    transient ConsultationService consultations;

    @Inject
    transient PolicyApprovalView way;

    @Inject
    PasswordAgain again;

    @Inject
    transient Caller caller;

    private String id;
    private int seen;
    private Answer answer;
    private String words;
    private String clause;
    private String title;
    private ApprovalRoute route = ApprovalRoute.RESOLUTION;
    private String reference;
    private String reason;
    private String equality;
    private String bodyHash;

    /** What a governor can say. */
    public enum Answer {
        APPROVE("I approve this version"),
        COMMENT("I have a comment first"),
        SEND_BACK("It should go back to its author"),
        INTEREST("I have an interest and do not decide");

        private final String words;

        Answer(String words) {
            this.words = words;
        }

        public String getWords() {
            return words;
        }
    }

    /** Who comes by an old mail and sees the version is told what became of it. */
    public String load() {
        PolicyFile file = open.file(id);
        if (!file.acts().answer()) {
            Notice.keep("Nothing here waits for your answer any more. This version is "
                    + file.version().getStatus().words() + ".");
            return "/policy/detail.xhtml?faces-redirect=true&id=" + id;
        }
        seen = file.version().getVersion();
        bodyHash = file.version().getBodyHash();
        title = caller.post();
        ApprovalStep waiting = way.of(id).waiting();
        route = waiting == null || waiting.getBody().isMeets() ? ApprovalRoute.RESOLUTION : ApprovalRoute.DELEGATED;
        return null;
    }

    /** What the caller can say today: once it is approved, only that it should go back. */
    public List<Answer> getAnswers() {
        boolean open = getFile().version().getStatus() == PolicyStatus.IN_REVIEW;
        return Stream.of(Answer.values())
                .filter(each -> each == Answer.APPROVE ? way.of(id).approve() : open || each == Answer.SEND_BACK)
                .toList();
    }

    /** The ways in which the step that waits can be decided. */
    public List<SelectItem> getRoutes() {
        ApprovalState state = way.of(id);
        boolean meets = state.waiting().getBody().isMeets();
        List<SelectItem> routes = new ArrayList<>();
        if (meets) {
            routes.add(new SelectItem(ApprovalRoute.RESOLUTION, "By a resolution of a meeting"));
        }
        routes.add(new SelectItem(ApprovalRoute.DELEGATED, meets ? "It was delegated to me" : "It is mine to decide"));
        if (state.urgent()) {
            routes.add(new SelectItem(
                    ApprovalRoute.CHAIRS_ACTION, "By chair's action, because it cannot wait for the meeting"));
        }
        return routes;
    }

    public String give() {
        try {
            return answer == Answer.APPROVE && !again.isThem("Nothing was approved.") ? null : given();
        } catch (ChangedMeanwhile told) {
            seen = open.again(id).version().getVersion();
            throw told;
        }
    }

    private String given() {
        switch (answer) {
            case APPROVE -> {
                approvals.approve(id, seen, new Consent(route, null, title, reference, reason, equality, bodyHash));
                Notice.keep("You approved this version. Your approval is bound to this exact document.");
            }
            case COMMENT -> {
                consultations.comment(id, clause, words);
                Notice.keep("Your comment is on record. You can still approve later.");
            }
            case SEND_BACK -> {
                approvals.sendBack(id, seen, words);
                Notice.keep("It went back to its author with your reason.");
            }
            case INTEREST -> {
                approvals.declareInterest(id, seen, words);
                Notice.keep("Your interest is on record. You take no part in this approval.");
            }
        }
        return "/policy/detail.xhtml?faces-redirect=true&id=" + id;
    }

    public PolicyFile getFile() {
        return open.file(id);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Answer getAnswer() {
        return answer;
    }

    public void setAnswer(Answer answer) {
        this.answer = answer;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    /** What differs from the version before, without what is the same; empty when there is none before. */
    public List<Redline.Part> getRedline() {
        return getBefore() == null
                ? List.of()
                : Redline.between(
                                open.file(getBefore().getPublicId()).parts(),
                                getFile().parts())
                        .stream()
                        .filter(part -> !part.isSame())
                        .toList();
    }

    /** The version that this one is compared with: the one in force, else the last one that was. */
    public PolicyVersion getBefore() {
        return getFile().versions().stream()
                .filter(one -> one.getNumber() < getFile().version().getNumber())
                .filter(one -> one.getStatus() == PolicyStatus.IN_FORCE || one.getStatus() == PolicyStatus.SUPERSEDED)
                .findFirst()
                .orElse(null);
    }

    public List<SelectItem> getClauses() {
        return PolicyWords.pieces(getFile().parts());
    }

    public String getClause() {
        return clause;
    }

    public void setClause(String clause) {
        this.clause = clause;
    }

    public ApprovalRoute getRoute() {
        return route;
    }

    public void setRoute(ApprovalRoute route) {
        this.route = route;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getEquality() {
        return equality;
    }

    public void setEquality(String equality) {
        this.equality = equality;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public PasswordAgain getAgain() {
        return again;
    }
}
