package org.probity.web.publication;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probity.ejb.publication.PublicPolicyService;
import org.probity.persistence.NotThere;

/**
 * The addresses that people print and link to: {@code /policies/ced} for a school, {@code /policies/ced/social-media-policy} for a
 * policy. An old one answers with 301 and the present one.
 */
@WebServlet("/policies/*")
public class PermanentAddress extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/([A-Za-z]{3})(?:/([\\w-]{1,100}))?/?");

    @Inject
    transient PublicPolicyService policies;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Matcher path = PATH.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
        if (!path.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (path.group(2) == null) {
            forward("/public/policies.xhtml?school=" + path.group(1), request, response);
        } else {
            policy(path.group(1), path.group(2), request, response);
        }
    }

    private void policy(String school, String slug, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<PublicPolicyService.Place> place = at(school, slug);
        if (place.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (("/policies/" + school + "/" + slug).equals(place.get().path())) {
            forward("/public/policy.xhtml?id=" + place.get().policyId(), request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader(
                    "Location", request.getContextPath() + place.get().path());
        }
    }

    private Optional<PublicPolicyService.Place> at(String school, String slug) {
        try {
            return Optional.of(policies.at(school, slug));
        } catch (NotThere nothing) {
            return Optional.empty();
        }
    }

    private static void forward(String page, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.getRequestDispatcher(page).forward(request, response);
    }
}
