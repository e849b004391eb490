package org.probity.web.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
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
    private static final String POLICY = "Content-Security-Policy";
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
        response.setHeader("Cache-Control", !error && isFile(request) ? cache(request) : "no-store");
        chain.doFilter(error ? new ErrorReading(request) : request, new OnePolicy(response));
    }

    private void protect(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(POLICY, getServletContext().getInitParameter("primefaces.CSP_POLICY"));
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

    /** A policy that is added replaces the one that is there. */
    private static final class OnePolicy extends HttpServletResponseWrapper {
        OnePolicy(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            if (POLICY.equalsIgnoreCase(name)) {
                setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }
    }
}
