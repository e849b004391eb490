package org.probity.web.breach;

import java.time.LocalDate;
import org.probity.ejb.breach.ReportCheck;
import org.probity.web.words.SpokenDate;

/** Looks at one answer of a report while its question is in hand, by the rules that the whole report has to pass when it is sent. */
final class AnswerCheck {
    private final ReportForm form;
    private final LocalDate today;

    AnswerCheck(ReportForm form, LocalDate today) {
        this.form = form;
        this.today = today;
    }

    /** Refuses what cannot be right, in words that tell what to put there. */
    void look(String field, String typed) {
        String answer = typed.strip();
        switch (field) {
            case "what" -> ReportCheck.words(form.isSuspected(), answer, "what happened");
            case "who" -> ReportCheck.words(form.isSuspected(), answer, "who was involved");
            case "on" -> ReportCheck.day(SpokenDate.day(answer).orElseThrow(BadDay::new), today);
            case "at" -> ReportForm.time(answer);
            case "address" -> ReportCheck.address(answer, false);
            case "email" -> ReportCheck.email(answer);
            default -> {}
        }
    }
}
