package org.probity.web.register;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.probity.ejb.register.RegisterService;
import org.probity.ejb.register.ReviewService;
import org.probity.ejb.security.Caller;
import org.probity.persistence.ChangedMeanwhile;
import org.probity.persistence.calendar.PartialDate;
import org.probity.persistence.register.Finding;
import org.probity.persistence.register.UnchangedReview;
import org.probity.web.security.PasswordAgain;
import org.probity.web.shell.Notice;

/** The review of a version in force: start the next one, or sign that nothing changes. Signing asks for the password again. */
@Named
@ViewScoped
public class RegisterReviewView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient ReviewService reviews;

    @Inject
    transient RegisterService register;

    @Inject
    PasswordAgain again;

    @Inject
    transient Caller caller;

    private String id;
    private int seen;
    private String body;
    private String title;
    private String minuteReference;
    private String remark;
    private PartialDate next;
    private transient ReviewService.Desk desk;
    private transient List<Finding> findings;

    public void load() {
        seen = getDesk().version().getVersion();
        title = caller.post();
        body = "Governing body";
    }

    public String sign() {
        if (!again.isThem("Nothing was signed.")) {
            return null;
        }
        try {
            reviews.sign(id, seen, new UnchangedReview.Terms(body, title, minuteReference, remark, next));
        } catch (ChangedMeanwhile told) {
            desk = null;
            seen = getDesk().version().getVersion();
            throw told;
        }
        Notice.keep("Signed: reviewed, no change. The same text goes on until " + next.words() + ".");
        return "/register/review.xhtml?faces-redirect=true&id=" + id;
    }

    public ReviewService.Desk getDesk() {
        if (desk == null) {
            desk = reviews.desk(id);
        }
        return desk;
    }

    public List<Finding> getFindings() {
        if (findings == null) {
            findings = register.ofVersion(id);
        }
        return findings;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
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

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public PartialDate getNext() {
        return next;
    }

    public void setNext(PartialDate next) {
        this.next = next;
    }

    public PasswordAgain getAgain() {
        return again;
    }
}
