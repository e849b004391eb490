package org.probity.web.policy;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.probity.ejb.account.SignIn;
import org.probity.ejb.account.SignInService;
import org.probity.ejb.policy.PolicyApprovalService;
import org.probity.ejb.policy.PolicyFile;
import org.probity.ejb.security.Caller;
import org.probity.persistence.ChangedMeanwhile;
import org.probity.persistence.NotThere;
import org.probity.persistence.policy.Policy;
import org.probity.persistence.school.LegalType;
import org.probity.web.shell.Notice;

/** A governor's answer to a version: approve, comment, send back, or declare an interest. Approving asks for the password again. */
@Named
@ViewScoped
public class PolicySignView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient OpenPolicy open;

    @Inject
    transient PolicyApprovalService approvals;

    @Inject
    transient SignInService signIns;

    @Inject
    transient Caller caller;

    private String id;
    private int seen;
    private Answer answer;
    private String words;
    private String body;
    private String title;
    private String minuteReference;
    private boolean codeNeeded;
    private transient String password;
    private transient String code;

    /** What a governor can say. */
    public enum Answer {
        APPROVE,
        COMMENT,
        SEND_BACK,
        INTEREST
    }

    public void load() {
        PolicyFile file = open.file(id);
        if (!file.acts().answer()) {
            throw new NotThere();
        }
        seen = file.version().getVersion();
        Policy policy = file.version().getPolicy();
        boolean academy = !policy.isTrusts() && policy.getSchool().getLegalType() == LegalType.ACADEMY;
        body = policy.isTrusts() ? "Trust board" : academy ? "Local governing body" : "Governing body";
        title = caller.post();
    }

    public String give() {
        try {
            return answer == Answer.APPROVE && !isReallyThem() ? null : given();
        } catch (ChangedMeanwhile told) {
            seen = open.again(id).version().getVersion();
            throw told;
        }
    }

    private String given() {
        switch (answer) {
            case APPROVE -> {
                approvals.signOff(id, seen, body, title, minuteReference);
                Notice.keep("You approved this version. Your approval is bound to this exact document.");
            }
            case COMMENT -> {
                approvals.comment(id, seen, words);
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

    private boolean isReallyThem() {
        SignIn result = signIns.check(caller.userName(), password == null ? "" : password, code);
        if (result instanceof SignIn.Welcome) {
            return true;
        }
        if (result instanceof SignIn.CodeNeeded) {
            codeNeeded = true;
            say("f:password", "Type your password again, and the six digits that your one-time-code app shows now.");
        } else if (result instanceof SignIn.Wait) {
            say("f:password", "Too many attempts. Nothing was approved. Wait a few minutes, then try again.");
        } else {
            say("f:password", "That is not your password. Nothing was approved.");
        }
        return false;
    }

    private static void say(String field, String sentence) {
        FacesContext.getCurrentInstance()
                .addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
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

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getMinuteReference() {
        return minuteReference;
    }

    public void setMinuteReference(String minuteReference) {
        this.minuteReference = minuteReference;
    }

    public boolean isCodeNeeded() {
        return codeNeeded;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
