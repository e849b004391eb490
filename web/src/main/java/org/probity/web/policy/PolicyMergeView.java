package org.probity.web.policy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.probity.ejb.policy.adoption.MergeFile;
import org.probity.ejb.policy.adoption.MergeService;
import org.probity.persistence.ChangedMeanwhile;
import org.probity.persistence.policy.MergeDecision;
import org.probity.persistence.policy.PolicyVersion;
import org.probity.web.shell.Notice;

/** What the trust's new version does to a school's text: first as a look ahead, then with its questions one by one. */
@Named
@ViewScoped
public class PolicyMergeView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient MergeService merges;

    @Inject
    transient OpenAdoption open;

    private String id;
    private int seen;
    private Map<String, String> decisions = new HashMap<>();
    private Map<String, String> reasons = new HashMap<>();

    public void load() {
        seen = getFile().ours().getVersion();
        getFile().questions().stream()
                .filter(question -> question.open() && question.id() != null && question.earlier() != null)
                .forEach(question -> decisions.put(
                        question.id(), question.earlier().decision().name()));
    }

    public String start() {
        try {
            PolicyVersion draft = merges.start(id, seen);
            Notice.keep("Version " + draft.getNumber() + " is a draft that stands on the trust's new text.");
            return "/policy/merge.xhtml?faces-redirect=true&id=" + draft.getPublicId();
        } catch (ChangedMeanwhile told) {
            throw anew(told);
        }
    }

    private ChangedMeanwhile anew(ChangedMeanwhile told) {
        open.forget();
        seen = getFile().ours().getVersion();
        return told;
    }

    public String decide(String question) {
        if (decisions.get(question) == null) {
            throw new UndecidedQuestion();
        }
        try {
            merges.decide(question, seen, MergeDecision.valueOf(decisions.get(question)), reasons.get(question));
        } catch (ChangedMeanwhile told) {
            throw anew(told);
        }
        Notice.keep("Decided. Your words stay on record whatever you chose.");
        return "/policy/merge.xhtml?faces-redirect=true&id=" + id;
    }

    public MergeFile getFile() {
        return open.merge(id);
    }

    public List<MergeDecision> choices(MergeFile.Question question) {
        return question.isKeepable()
                ? List.of(MergeDecision.values())
                : List.of(MergeDecision.TAKE, MergeDecision.BOTH);
    }

    public Map<String, String> getDecisions() {
        return decisions;
    }

    public Map<String, String> getReasons() {
        return reasons;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
