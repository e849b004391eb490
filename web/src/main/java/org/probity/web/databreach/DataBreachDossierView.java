package org.probity.web.databreach;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.probity.ejb.databreach.BreachRegisterService;
import org.probity.ejb.databreach.IcoDossier;

/** What the Commissioner is told, as it is known now; the same can be printed. */
@Named
@RequestScoped
public class DataBreachDossierView {
    @Inject
    BreachRegisterService register;

    private String reference;
    private IcoDossier dossier;

    public void load() {
        dossier = register.dossier(reference);
    }

    public IcoDossier getDossier() {
        return dossier;
    }

    /** What is said of a term, line by line. */
    public List<String> lines(IcoDossier.Line line) {
        return line.value().lines().filter(text -> !text.isBlank()).toList();
    }

    /** "how many people, which data". */
    public String getMissing() {
        return String.join(", ", dossier.missing());
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }
}
