package org.probity.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/**
 * That the person of a session must add a one-time-code app before anything else. A session attribute, found out once at sign-in;
 * {@link Authentication} opens one page only while it is there.
 */
public final class AppDemand {
    static final String PAGE = "/account/app.xhtml";
    private static final String NAME = "probity.app-missing";

    private AppDemand() {}

    static void raise(HttpServletRequest request) {
        request.getSession().setAttribute(NAME, true);
    }

    public static boolean isOn(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(NAME) != null;
    }

    /** The app is there: every page opens again. */
    public static void lift(HttpServletRequest request) {
        request.getSession().removeAttribute(NAME);
    }
}
