package org.probity.web.breach;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;

/** Whom the person of a report had contact with, as far as whoever triages knows. A part of the page where a report is decided on. */
@Named
@ViewScoped
public class BreachContactView implements Serializable {
    private static final long serialVersionUID = 1L;

    private Integer pastPupilAge;
    private Boolean toPupil;

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
}
