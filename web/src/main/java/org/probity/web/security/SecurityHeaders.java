package org.probity.web.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Security headers on every answer, static files and errors included. The content policy stands in web.xml, where PrimeFaces reads
 * it too and adds the nonce of a page: whichever comes last replaces, so that exactly one policy leaves.
 */
@WebFilter(
        urlPatterns = "/*",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR},
        asyncSupported = true)
public class SecurityHeaders extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String RESOURCES = "/jakarta.faces.resource/";

    private boolean reachedByHttps;

    @Override
    public void init() {
        reachedByHttps = ConfigProvider.getConfig()
                .getOptionalValue("probity.base-url", String.class)
                .filter(url -> url.startsWith("https:"))
                .isPresent();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        protect(request, response);
        boolean error = request.getDispatcherType() == DispatcherType.ERROR;
        boolean file = !error && isFile(request);
        response.setHeader(GuardedAnswer.CACHE, file ? cache(request) : GuardedAnswer.NOT_KEPT);
        chain.doFilter(error ? new ErrorReading(request) : request, new GuardedAnswer(response, file));
    }

    private void protect(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(GuardedAnswer.POLICY, getServletContext().getInitParameter("primefaces.CSP_POLICY"));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader(
                "Permissions-Policy",
                "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (request.isSecure() || reachedByHttps) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }

    /** Style sheets, scripts, fonts and pictures; content that PrimeFaces streams under the same folder is not a file. */
    private static boolean isFile(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path.startsWith(RESOURCES) && request.getParameter("ln") != null && !path.contains("dynamiccontent");
    }

    private static String cache(HttpServletRequest request) {
        return request.getParameter("v") == null ? "public, max-age=3600" : "public, max-age=31536000, immutable";
    }
}
