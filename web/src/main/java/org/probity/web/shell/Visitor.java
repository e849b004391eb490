package org.probity.web.shell;

import jakarta.enterprise.context.RequestScoped;

/**
 * The signed-in person as the frame of a page needs them. It decides nothing: what it hides is refused by the services as well.
 */
@RequestScoped
public class Visitor {

    /** Whether the menu offers this area. */
    public boolean may(Area area) {
        return area != null;
    }

    /** How many things wait for the visitor there; 0 shows no number. */
    public int waiting(Area area) {
        return 0;
    }

    /** For example Ms A Okafor. */
    public String name() {
        return "";
    }

    /** For example Headteacher. */
    public String post() {
        return "";
    }

    /** The school, or the trust for a trust-wide post. */
    public String school() {
        return "";
    }
}
