package org.probity.web.register;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.probity.ejb.register.EarlyReviewService;
import org.probity.web.shell.Notice;

/** A law or guidance changed: first the policies that name it, then a review before its time for those that are chosen. */
@Named
@ViewScoped
public class RegisterLawView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient EarlyReviewService early;

    private String source;
    private LocalDate happened;
    private String what;
    private boolean looked;
    private List<String> chosen = new ArrayList<>();
    private transient List<EarlyReviewService.Hit> hits;

    /** Looks who names it; nothing is kept yet. All are chosen to begin with. */
    public void look() {
        hits = early.naming(source);
        chosen = new ArrayList<>(
                hits.stream().map(EarlyReviewService.Hit::versionId).toList());
        looked = true;
    }

    public String open() {
        int opened = early.open(source, happened, what, Set.copyOf(chosen));
        Notice.keep(
                opened == 1
                        ? "One policy is to be reviewed before its time."
                        : opened + " policies are to be reviewed before their time.");
        return "/register/list.xhtml?faces-redirect=true&kind=EARLY_REVIEW";
    }

    public List<EarlyReviewService.Hit> getHits() {
        if (hits == null && looked) {
            hits = early.naming(source);
        }
        return hits == null ? List.of() : hits;
    }

    public List<EarlyReviewService.Noted> getNoted() {
        return early.noted();
    }

    public boolean isLooked() {
        return looked;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public LocalDate getHappened() {
        return happened;
    }

    public void setHappened(LocalDate happened) {
        this.happened = happened;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = chosen;
    }
}
