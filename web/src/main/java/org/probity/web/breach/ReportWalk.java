package org.probity.web.breach;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The way of one reporter through the questions, and which of them is in hand. The first time it leads from one to the next; who
 * comes back from the last page to change an answer is led there again, past nothing but questions that they never saw.
 */
public class ReportWalk implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ReportForm form;
    private final Set<ReportQuestion> passed = EnumSet.noneOf(ReportQuestion.class);
    private boolean signedIn;
    private boolean checked;
    private ReportQuestion question = ReportQuestion.KIND;

    ReportWalk(ReportForm form) {
        this.form = form;
    }

    /** The reporter is signed in. */
    void known() {
        signedIn = true;
        question = asked().get(0);
    }

    /** The page that was read asked this, whatever was in hand meanwhile; null or another word changes nothing. */
    void resume(String shown) {
        asked().stream().filter(each -> each.name().equals(shown)).findFirst().ifPresent(this::to);
    }

    /** The question in hand was answered. */
    void next() {
        passed.add(question);
        List<ReportQuestion> asked = asked();
        to(
                checked
                        ? asked.stream()
                                .filter(each -> !passed.contains(each))
                                .findFirst()
                                .orElseThrow()
                        : asked.get(asked.indexOf(question) + 1));
    }

    /** One question back; its answer and those after it stay. */
    void back() {
        List<ReportQuestion> asked = asked();
        to(asked.get(Math.max(0, asked.indexOf(question) - 1)));
    }

    /** To a question whose answer is to be changed. */
    void to(ReportQuestion chosen) {
        question = chosen;
        checked |= chosen == ReportQuestion.CHECK;
    }

    /** All questions for this reporter as far as the answers are known, in order; the last is the page that shows the answers. */
    List<ReportQuestion> asked() {
        return List.copyOf(Reporters.asked(form.getKind(), signedIn, form.isSuspected()));
    }

    /** Whether this question is in hand. */
    public boolean asks(ReportQuestion which) {
        return question == which;
    }

    public ReportQuestion getQuestion() {
        return question;
    }

    /** Whether nothing was asked before. */
    public boolean isFirst() {
        return question == asked().get(0);
    }

    /** Whether we know who it is. */
    public boolean isSignedIn() {
        return signedIn;
    }

    /** Such as Question 3 of 11; empty on the page that shows the answers. */
    public String getPlace() {
        List<ReportQuestion> asked = asked();
        return question == ReportQuestion.CHECK
                ? ""
                : "Question " + (asked.indexOf(question) + 1) + " of " + (asked.size() - 1);
    }
}
