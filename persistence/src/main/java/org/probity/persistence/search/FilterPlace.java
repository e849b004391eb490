package org.probity.persistence.search;

/** A list that can be filtered. */
public enum FilterPlace {
    CASES("Cases"),
    REPORTS("Reports"),
    SEARCH("Search");

    private final String title;

    FilterPlace(String title) {
        this.title = title;
    }

    public String getTitle() {
        return title;
    }
}
