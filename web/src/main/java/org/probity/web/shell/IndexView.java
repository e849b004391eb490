package org.probity.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The front door: people who are signed in go straight to what needs them. */
@Named
@RequestScoped
public class IndexView {
    @Inject
    Visitor visitor;

    /** Where to go, or null to stay. */
    public String enter() {
        return visitor.isSignedIn() ? "/today/list.xhtml?faces-redirect=true" : null;
    }
}
