package org.probity.web.shell;

import java.util.regex.Pattern;

/** A place in the main menu. Its path is the folder of the feature's pages, so a page knows its area by where it stands. */
public enum Area {
    TODAY("Today", "/today/list.xhtml"),
    CASES("Cases", "/casework/list.xhtml"),
    REPORTS("Reports", "/breach/list.xhtml"),
    SAFEGUARDING("Safeguarding", "/safeguarding/list.xhtml"),
    DATA_BREACHES("Data breaches", "/databreach/list.xhtml"),
    CONCERNS("Concerns", "/concern/list.xhtml"),
    POLICIES("Policies", "/policy/list.xhtml"),
    ACKNOWLEDGEMENTS("To read", "/acknowledgement/list.xhtml"),
    REGISTER("Register", "/register/list.xhtml"),
    EXEMPTIONS("Exemptions", "/exemption/list.xhtml"),
    LETTERS("Letters", "/letter/list.xhtml"),
    CALENDAR("Calendar", "/calendar/list.xhtml"),
    FIGURES("Figures", "/insight/list.xhtml"),
    PEOPLE("People", "/person/list.xhtml"),
    PROCEDURES("Procedures", "/procedure/list.xhtml"),
    AUDIT("Audit", "/audit/list.xhtml"),
    SETTINGS("Settings", "/school/settings.xhtml"),
    STORAGE("Storage", "/evidence/sealed.xhtml");

    /** Features of a case with folders of their own. */
    private static final Pattern OF_CASES = Pattern.compile("/(statement|takeover)/");

    private final String title;
    private final String page;

    Area(String title, String page) {
        this.title = title;
        this.page = page;
    }

    public String getTitle() {
        return title;
    }

    /** The area's first page, from the root of the application. */
    public String getPage() {
        return page;
    }

    boolean holds(String viewId) {
        return viewId.startsWith(page.substring(0, page.lastIndexOf('/') + 1))
                || (this == CASES && OF_CASES.matcher(viewId).lookingAt());
    }
}
