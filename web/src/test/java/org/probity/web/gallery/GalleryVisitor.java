package org.probity.web.gallery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Specializes;
import org.probity.web.shell.Area;
import org.probity.web.shell.Visitor;

/** A headteacher who is always signed in. */
@Specializes
@RequestScoped
public class GalleryVisitor extends Visitor {
    @Override
    public boolean may(Area area) {
        return area != Area.AUDIT;
    }

    @Override
    public String name() {
        return "Mrs N Whitlock";
    }

    @Override
    public String post() {
        return "Headteacher";
    }

    @Override
    public String school() {
        return "Cedar School";
    }
}
