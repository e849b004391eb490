package org.probity.web.safeguarding;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.probity.ejb.safeguarding.LowLevelConcernService;
import org.probity.ejb.safeguarding.ReviewFile;
import org.probity.persistence.safeguarding.PatternOutcome;
import org.probity.web.shell.Notice;

/** Looking at several concerns about one person: do they reach the harm threshold in sum? */
@Named
@ViewScoped
public class SafeguardingReviewView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient LowLevelConcernService concerns;

    private transient ReviewFile file;
    private String id;
    private int seenVersion;
    private PatternOutcome outcome;
    private String reasons;

    public void load() {
        seenVersion = getFile().pattern().getVersion();
    }

    public ReviewFile getFile() {
        if (file == null) {
            file = concerns.pattern(id);
        }
        return file;
    }

    public String decide() {
        concerns.review(id, seenVersion, outcome, reasons);
        Notice.keep("The review is on record.");
        return "/safeguarding/review.xhtml?faces-redirect=true&id=" + id;
    }

    public List<SelectItem> getOutcomes() {
        return Arrays.stream(PatternOutcome.values())
                .map(each -> new SelectItem(each, each.words()))
                .toList();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public PatternOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(PatternOutcome outcome) {
        this.outcome = outcome;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }
}
