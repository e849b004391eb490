package org.probity.web.person;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.probity.ejb.person.DeclarationPage;
import org.probity.ejb.person.DeclarationService;
import org.probity.web.shell.Address;

/** The register of relationships that staff declared (S2-39), newest first. */
@Named
@RequestScoped
public class PersonDeclarationsView {
    @Inject
    DeclarationService declarations;

    private String after;
    private DeclarationPage page;

    public void load() {
        page = declarations.list(after);
    }

    public DeclarationPage getPage() {
        return page;
    }

    /** Address of the next page; null on the last. */
    public String getNext() {
        return page.next() == null
                ? null
                : new Address("/person/declarations.xhtml")
                        .with("after", page.next())
                        .toString();
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
