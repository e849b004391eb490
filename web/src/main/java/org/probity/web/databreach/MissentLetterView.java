package org.probity.web.databreach;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.probity.ejb.databreach.MissentLetterService;
import org.probity.ejb.databreach.MissentLetterService.Missent;
import org.probity.persistence.calendar.WallTime;
import org.probity.web.shell.Notice;

/** On the page of a letter: it went to the wrong person, which opens a data protection case. */
@Named
@ViewScoped
public class MissentLetterView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient MissentLetterService missent;

    private String what;
    private LocalDate day;
    private String time;
    private WallTime.Turn turn;

    /** @param letter public id */
    public String open(String letter) {
        String reference = missent.open(letter, new Missent(what, BreachTime.read(day, time, turn)));
        Notice.keep(
                "The data protection case " + reference + " is open, and the data protection officer is being told.");
        return "/letter/detail.xhtml?faces-redirect=true&id=" + letter;
    }

    /** Whether the time that was typed came twice, so that the form has to ask which one is meant. */
    public boolean isTwice() {
        return BreachTime.comesTwice(day, time);
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getTime() {
        return time;
    }

    public void setTime(String time) {
        this.time = time;
    }

    public WallTime.Turn getTurn() {
        return turn;
    }

    public void setTurn(WallTime.Turn turn) {
        this.turn = turn;
    }
}
