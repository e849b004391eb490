package org.probity.web.security;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.probity.ejb.account.TokenService;
import org.probity.persistence.schema.Database;

/**
 * Pages by session, the API by bearer token. The signed-in name is a plain session attribute, so that it survives a change of
 * node; the sign-in page puts it there after {@link org.probity.ejb.account.SignInService} said welcome.
 */
@ApplicationScoped
public class Authentication implements HttpAuthenticationMechanism {
    static final String NAME = "probity.user";
    private static final String AWAY = """
            {"type":"about:blank","title":"Our records cannot be reached","status":503,"detail":"Nothing was saved. Send the same again in a minute."}""";
    private static final Set<String> GROUPS = Set.of("PERSON");

    @Inject
    TokenService tokens;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        boolean api = request.getRequestURI().startsWith(request.getContextPath() + "/api/");
        Optional<String> name;
        try {
            name = api ? bearer(request) : session(request);
        } catch (EJBException failed) {
            return refuseWhileAway(response, failed);
        }
        if (name.isPresent() && !api && AppDemand.isOn(request) && !isAppPage(request)) {
            return context.isProtected()
                    ? context.redirect(request.getContextPath() + AppDemand.PAGE)
                    : context.doNothing();
        }
        if (name.isPresent()) {
            return context.notifyContainerAboutLogin(name.get(), GROUPS);
        }
        if (!context.isProtected()) {
            return context.doNothing();
        }
        if (api) {
            return context.responseUnauthorized();
        }
        String wanted =
                request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
        return context.redirect(
                request.getContextPath() + "/sign-in.xhtml?to=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8));
    }

    /** The door of the API asks the database who is there; a program is told by status and in words to come back. */
    private static AuthenticationStatus refuseWhileAway(HttpServletResponse response, EJBException failed)
            throws AuthenticationException {
        if (!Database.isAway(failed)) {
            throw failed;
        }
        try {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            response.setContentType("application/problem+json");
            response.getWriter().write(AWAY);
            response.flushBuffer();
        } catch (IOException gone) {
            throw new AuthenticationException(gone);
        }
        return AuthenticationStatus.SEND_FAILURE;
    }

    @Override
    public void cleanSubject(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        context.cleanClientSubject();
    }

    private static boolean isAppPage(HttpServletRequest request) {
        return request.getRequestURI().equals(request.getContextPath() + AppDemand.PAGE);
    }

    private Optional<String> bearer(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        return header == null || !header.startsWith("Bearer ")
                ? Optional.empty()
                : tokens.holder(header.substring(7).strip());
    }

    private static Optional<String> session(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((String) session.getAttribute(NAME));
    }
}
