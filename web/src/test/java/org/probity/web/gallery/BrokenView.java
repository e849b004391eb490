package org.probity.web.gallery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.sql.SQLException;
import org.probity.persistence.NotThere;
import org.probity.persistence.Refusal;

/** Throws what a service might throw, named by the parameter "how". */
@Named("broken")
@RequestScoped
public class BrokenView {
    private String story;

    /** A rule that says no. */
    public static class TooEarly extends Refusal {
        private static final long serialVersionUID = 1L;

        TooEarly() {
            super(
                    "The hearing is too early: five working days must pass. The earliest lawful date is Friday 27 November 2026.");
        }
    }

    /** Called while the page is written. */
    public String getLine() {
        return fail("render");
    }

    /** Called before the page is written. */
    public void open() {
        fail("open");
    }

    /** Called by the button. */
    public void press() {
        fail("press");
    }

    private static String fail(String when) {
        var parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        if (!when.equals(parameters.get("when"))) {
            return "";
        }
        switch (String.valueOf(parameters.get("how"))) {
            case "nothing" -> throw new NotThere();
            case "refusal" -> throw new TooEarly();
            case "database" -> throw new IllegalStateException(new SQLException("terminating", "57P01"));
            case "expired" -> throw new ViewExpiredException();
            default -> throw new IllegalStateException("the name of a child stands here");
        }
    }

    public String getStory() {
        return story;
    }

    public void setStory(String story) {
        this.story = story;
    }
}
