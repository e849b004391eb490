package org.probity.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Where a list is cut: after or before which entry its page begins. Both stand in the address, at most one is given. */
@Named
@RequestScoped
public class Cut {
    private String after;
    private String before;

    /** Address of the page before, null when there is none. */
    public String previous(Address list, String first) {
        return first == null ? null : list.with("before", first).toString();
    }

    /** Address of the page after, null when there is none. */
    public String next(Address list, String last) {
        return last == null ? null : list.with("after", last).toString();
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }
}
