package org.probity.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;

/** What this page has to say at its top: problems, each with the field it belongs to, and what was done. */
@Named("problems")
@RequestScoped
public class Problems {

    /** One sentence; the field's client id, or null when it belongs to the page as a whole. */
    public record Problem(String field, String text) {}

    public boolean isAny() {
        return FacesContext.getCurrentInstance().getMessageList().stream().anyMatch(Problems::wrong);
    }

    /** The problems in the order of the page. */
    public List<Problem> getList() {
        return collect(Problems::wrong);
    }

    /** What was done, for example that a letter was queued. */
    public List<Problem> getDone() {
        return collect(message -> !wrong(message));
    }

    private static boolean wrong(FacesMessage message) {
        return message.getSeverity().compareTo(FacesMessage.SEVERITY_WARN) >= 0;
    }

    private static List<Problem> collect(Predicate<FacesMessage> which) {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<Problem> found = new ArrayList<>();
        for (Iterator<String> fields = faces.getClientIdsWithMessages(); fields.hasNext(); ) {
            String field = fields.next();
            faces.getMessageList(field).stream()
                    .filter(which)
                    .map(message -> new Problem(field, message.getSummary()))
                    .forEach(found::add);
        }
        return found;
    }
}
