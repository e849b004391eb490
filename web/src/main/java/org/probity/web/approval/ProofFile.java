package org.probity.web.approval;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.probity.ejb.approval.ApprovalService;
import org.probity.ejb.approval.VerificationService;
import org.probity.persistence.NotThere;

/** Certificates as they were issued, and the public keys that prove them. */
@WebServlet({ProofFile.INSIDE, ProofFile.PUBLIC, ProofFile.KEY})
public class ProofFile extends HttpServlet {
    static final String INSIDE = "/policy/certificate";
    static final String PUBLIC = "/public/policy-certificate";
    static final String KEY = "/public/signing-key";

    private static final long serialVersionUID = 1L;

    @Inject
    transient ApprovalService approvals;

    @Inject
    transient VerificationService verification;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = request.getParameter("id");
        try {
            switch (request.getServletPath()) {
                case INSIDE -> write(response, "application/pdf", "certificate.pdf", approvals.certificate(id));
                case PUBLIC -> write(response, "application/pdf", "certificate.pdf", approvals.publicCertificate(id));
                default ->
                    write(
                            response,
                            "text/plain; charset=UTF-8",
                            "signing-key.txt",
                            verification.publicKeys().getBytes(StandardCharsets.UTF_8));
            }
        } catch (NotThere nothing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void write(HttpServletResponse response, String type, String name, byte[] content)
            throws IOException {
        response.setContentType(type);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
