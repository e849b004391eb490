package org.probity.web.breach;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.function.Function;
import org.probity.ejb.triage.TriageDecision.Charge;
import org.probity.persistence.person.PersonCategory;

/** Whom the person of a report had contact with or aimed at, as far as whoever triages knows. A part of the page where a report is decided on. */
@Named
@ViewScoped
public class BreachContactView implements Serializable {
    private static final long serialVersionUID = 1L;

    private Integer pastPupilAge;
    private Boolean toPupil;
    private Integer accountAge;
    private PersonCategory harmed;

    /** A clause by its id, with what is alleged and what is known here. */
    Function<String, Charge> with(String alleged) {
        return clause -> new Charge(clause, null, alleged, pastPupilAge, toPupil, accountAge);
    }

    /** Of somebody who left the school, on that day; null: nobody knows, or it is about somebody else (X02). */
    public Integer getPastPupilAge() {
        return pastPupilAge;
    }

    public void setPastPupilAge(Integer pastPupilAge) {
        this.pastPupilAge = pastPupilAge;
    }

    /** Whether a pupil was reached or got private details; null: nobody knows (S1-22). */
    public Boolean getToPupil() {
        return toPupil;
    }

    public void setToPupil(Boolean toPupil) {
        this.toPupil = toPupil;
    }

    /** Of whoever has an account meant for older people; null: nobody knows, or it is about something else (X31). */
    public Integer getAccountAge() {
        return accountAge;
    }

    public void setAccountAge(Integer accountAge) {
        this.accountAge = accountAge;
    }

    /** Who they are to the school whom it was aimed at; null: nobody knows (X34, HR-06). */
    public PersonCategory getHarmed() {
        return harmed;
    }

    public void setHarmed(PersonCategory harmed) {
        this.harmed = harmed;
    }
}
