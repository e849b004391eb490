package org.probity.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;

/** The front door: people who are signed in go straight to what needs them. */
@Named
@RequestScoped
public class IndexView {
    @Inject
    Visitor visitor;

    public void enter() {
        if (visitor.isSignedIn()) {
            Faces.redirect("today/list.xhtml");
        }
    }
}
