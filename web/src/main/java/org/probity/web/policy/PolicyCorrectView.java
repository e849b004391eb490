package org.probity.web.policy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.probity.ejb.policy.PolicyDraftService;
import org.probity.ejb.policy.PolicyDraftService.SavedDraft;
import org.probity.ejb.policy.intake.PolicyFactService;
import org.probity.web.shell.Notice;

/** Correcting the text of a draft that is kept already. Nothing changes there before the text is saved. */
@Named
@ViewScoped
public class PolicyCorrectView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient PolicyDraftService drafts;

    @Inject
    transient PolicyFactService facts;

    private String id;
    private int seen;
    private String name;
    private String source;
    private DraftDesk desk;
    private GuessDesk guesses;

    public void load() {
        SavedDraft saved = drafts.draft(id);
        saved.version().requireDraft();
        seen = saved.version().getVersion();
        name = saved.version().getPolicy().getTitle() + ", version "
                + saved.version().getNumber();
        source = saved.sourceText();
        desk = new DraftDesk(saved.text());
        guesses = new GuessDesk(facts.facts(id));
    }

    public String save() {
        desk.close();
        drafts.editDraft(id, seen, desk.getDraft());
        facts.correct(id, guesses.guesses());
        Notice.keep("The text is saved.");
        return "/policy/detail.xhtml?faces-redirect=true&id=" + id;
    }

    public DraftDesk getDesk() {
        return desk;
    }

    public GuessDesk getGuesses() {
        return guesses;
    }

    public String getName() {
        return name;
    }

    public String getSource() {
        return source;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
