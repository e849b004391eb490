package org.probity.web.breach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.probity.persistence.breach.Flag;
import org.probity.persistence.breach.Intent;
import org.probity.persistence.breach.ReporterKind;
import org.probity.persistence.breach.Severity;
import org.probity.persistence.person.PersonCategory;

/** Plain words for what the domain calls by a name, and the choices of the forms in the order people read them. */
@Named
@ApplicationScoped
public class BreachWords {
    private final ResourceBundle words = ResourceBundle.getBundle("org.probity.web.breach", Locale.UK);

    /** The words for a constant; its own name is never shown. */
    public String of(Enum<?> constant) {
        return constant == null
                ? ""
                : words.getString(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** A question of a report, by the name of its constant. */
    public String question(ReportQuestion asked) {
        return of(asked);
    }

    public List<SelectItem> getReporterKinds() {
        return items(
                ReporterKind.PARENT,
                ReporterKind.PUPIL,
                ReporterKind.STAFF,
                ReporterKind.OTHER,
                ReporterKind.ANONYMOUS);
    }

    public List<SelectItem> getCategories() {
        return items(PersonCategory.values());
    }

    public List<SelectItem> getIntents() {
        return items(Intent.values());
    }

    public List<SelectItem> getSeverities() {
        return items(Severity.values());
    }

    public List<SelectItem> getFlags() {
        return items(Flag.values());
    }

    private List<SelectItem> items(Enum<?>... constants) {
        return Arrays.stream(constants)
                .map(constant -> new SelectItem(constant, of(constant)))
                .toList();
    }
}
