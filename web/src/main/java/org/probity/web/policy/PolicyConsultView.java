package org.probity.web.policy;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.probity.ejb.approval.ConsultationService;
import org.probity.ejb.approval.ConsultationService.Sheet;
import org.probity.persistence.ChangedMeanwhile;
import org.probity.web.shell.Notice;

/** A draft on which people are asked: opening the consultation, comments on clauses, answers, closing. */
@Named
@ViewScoped
public class PolicyConsultView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int USUAL_DAYS = 14;

    @Inject
    transient ConsultationService consultations;

    private transient Sheet sheet;
    private String id;
    private int seen;
    private List<String> asked = List.of("ST", "HT", "SLT", "GOV", "COG");
    private String note;
    private LocalDate closesOn;
    private String clause;
    private String words;
    private String answering;
    private String answer;

    public void load() {
        seen = getSheet().version().getVersion();
        closesOn = getSheet().today().plusDays(USUAL_DAYS);
    }

    public Sheet getSheet() {
        if (sheet == null) {
            sheet = consultations.find(id);
        }
        return sheet;
    }

    public String open() {
        act(() -> consultations.open(id, seen, asked, note, closesOn));
        return done("The consultation is open. Everybody who is asked gets a mail.");
    }

    public String comment() {
        consultations.comment(id, clause, words);
        return done("Your comment is on record.");
    }

    public String answer() {
        consultations.answer(answering, answer);
        return done("Your answer is on record.");
    }

    /** Closes it and puts the text before those who approve. */
    public String submit() {
        act(() -> consultations.close(id, seen, true));
        Notice.keep("The consultation is closed, and the text is before those who approve it.");
        return "/policy/detail.xhtml?faces-redirect=true&id=" + id;
    }

    /** Closes it so that the text can be corrected. */
    public String correct() {
        act(() -> consultations.close(id, seen, false));
        Notice.keep("The consultation is closed. Correct the text, then put it before those who approve it.");
        return "/policy/detail.xhtml?faces-redirect=true&id=" + id;
    }

    /** When somebody else was faster the page shows the new state, and what was typed stays. */
    private void act(Runnable act) {
        try {
            act.run();
        } catch (ChangedMeanwhile told) {
            sheet = null;
            seen = getSheet().version().getVersion();
            throw told;
        }
    }

    private String done(String sentence) {
        Notice.keep(sentence);
        return "/policy/consult.xhtml?faces-redirect=true&id=" + id;
    }

    public List<SelectItem> getClauses() {
        return PolicyWords.pieces(getSheet().parts());
    }

    /** Comments without an answer, to choose one. */
    public List<SelectItem> getUnanswered() {
        return getSheet().comments().stream()
                .filter(comment -> !comment.isAnswered())
                .map(comment -> new SelectItem(
                        comment.getPublicId(),
                        comment.getPlace() + ", " + comment.getPerson().getName()))
                .toList();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public List<String> getAsked() {
        return asked;
    }

    public void setAsked(List<String> asked) {
        this.asked = asked;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public LocalDate getClosesOn() {
        return closesOn;
    }

    public void setClosesOn(LocalDate closesOn) {
        this.closesOn = closesOn;
    }

    public String getClause() {
        return clause;
    }

    public void setClause(String clause) {
        this.clause = clause;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getAnswering() {
        return answering;
    }

    public void setAnswering(String answering) {
        this.answering = answering;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
