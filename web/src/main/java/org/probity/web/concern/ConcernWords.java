package org.probity.web.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.probity.ejb.concern.NewConcern.About;
import org.probity.persistence.concern.Addressed;
import org.probity.persistence.concern.ConcernAct;

/** Plain words for what concerns call by a name, and the choices of their forms in the order people read them. */
@Named
@ApplicationScoped
public class ConcernWords {
    private final ResourceBundle words = ResourceBundle.getBundle("org.probity.web.concern", Locale.UK);

    /** The words for a constant; its own name is never shown. */
    public String of(Enum<?> constant) {
        return constant == null
                ? ""
                : words.getString(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** The same as a parent reads it. */
    public String forParent(ConcernAct.Kind kind) {
        return words.getString("Parents." + kind.name());
    }

    public List<SelectItem> getAddressees() {
        return items(Addressed.values());
    }

    public List<SelectItem> getAbouts() {
        return items(About.values());
    }

    private List<SelectItem> items(Enum<?>... constants) {
        return Arrays.stream(constants)
                .map(constant -> new SelectItem(constant, of(constant)))
                .toList();
    }
}
