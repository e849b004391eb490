package org.probity.ejb.takeover;

/** The two lists that a file may hold, each a sheet of its own or a CSV file of its own. */
public enum ListKind {
    CASES("Cases"),
    WARNINGS("Warnings");

    private final String title;

    ListKind(String title) {
        this.title = title;
    }

    /** As the sheet of the template is called. */
    public String getTitle() {
        return title;
    }
}
