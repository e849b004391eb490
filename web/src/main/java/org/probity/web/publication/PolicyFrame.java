package org.probity.web.publication;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;
import org.probity.ejb.publication.PublicPolicyService;
import org.probity.ejb.school.NoSuchSchool;
import org.probity.ejb.school.SchoolService;
import org.probity.persistence.school.School;
import org.probity.web.words.Spoken;

/**
 * The list of a school's policies for a frame on its own website: no script, no style of ours, links that leave the frame. Only the one
 * site that the school named may frame it; without one nobody may.
 */
@WebServlet("/public/frame/*")
public class PolicyFrame extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient PublicPolicyService policies;

    @Inject
    transient SchoolService schools;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("");
        Optional<School> school = path.matches("/[A-Za-z]{3}") ? school(path.substring(1)) : Optional.empty();
        if (school.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String ancestors = policies.embedder(school.get().getCode()).orElse("'none'");
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors " + ancestors);
        if (!ancestors.equals("'none'")) {
            response.setHeader("X-Frame-Options", "ALLOWALL"); // browsers that know frame-ancestors pass over this one
            response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        }
        response.setContentType("text/html; charset=UTF-8");
        response.getWriter().write(page(school.get(), base(request)));
    }

    private Optional<School> school(String code) {
        try {
            return Optional.of(schools.school(code));
        } catch (NoSuchSchool nothing) {
            return Optional.empty();
        }
    }

    private String page(School school, String base) {
        List<PublicPolicyService.Line> lines = policies.list(school.getCode(), null);
        StringBuilder html =
                new StringBuilder("<!DOCTYPE html><html lang=\"en-GB\"><head><meta charset=\"UTF-8\"><title>");
        html.append(plain("Policies of " + school.getName())).append("</title></head><body><h1>");
        html.append(plain("Policies of " + school.getName())).append("</h1><ul>");
        lines.forEach(line -> html.append("<li><a target=\"_top\" href=\"")
                .append(plain(base + line.path()))
                .append("\">")
                .append(plain(line.title()))
                .append("</a>, version ")
                .append(line.version())
                .append(", since ")
                .append(Spoken.date(line.since()))
                .append("</li>"));
        return html.append(lines.isEmpty() ? "<li>Nothing is published here.</li>" : "")
                .append("</ul></body></html>")
                .toString();
    }

    /** Where the outside world reaches the product, without a slash at its end. */
    static String base(HttpServletRequest request) {
        return ConfigProvider.getConfig()
                .getOptionalValue("probity.base-url", String.class)
                .orElseGet(() -> request.getRequestURL().toString().replaceAll("^(https?://[^/]+).*$", "$1")
                        + request.getContextPath())
                .replaceAll("/$", "");
    }

    private static String plain(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
