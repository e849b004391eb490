package org.probity.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** What the frame of a signed-in page shows: menu, school, person. */
@Named("shell")
@RequestScoped
public class ShellView {
    @Inject
    Visitor visitor;

    /** The areas in the menu, in order. */
    public List<Area> getAreas() {
        return Arrays.stream(Area.values()).filter(visitor::may).toList();
    }

    /** Whether the menu offers the area of this name, for links elsewhere on a page. */
    public boolean shows(String area) {
        return visitor.may(Area.valueOf(area));
    }

    /** The aria-current value of a menu entry: page on the area's first page, true on its other pages, else null. */
    public String current(Area area) {
        String viewId = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        if (viewId.equals(area.getPage())) {
            return "page";
        }
        return area.holds(viewId) ? "true" : null;
    }

    /** Whether there is anything that the person may search. */
    public boolean isSearches() {
        return visitor.may(Area.CASES);
    }

    /** Whether this is the search page. */
    public boolean isSearching() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId().startsWith("/search/");
    }

    public String getPerson() {
        return visitor.name();
    }

    public String getPost() {
        return visitor.post();
    }

    public String getSchool() {
        return visitor.school();
    }
}
