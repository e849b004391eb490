package org.probity.web.policy;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.probity.ejb.policy.PolicyService;
import org.probity.web.shell.Attachment;

/** The document of a version as a PDF, byte for byte: of a version for people signed in, of a policy in force for the public. */
@WebServlet({PolicyDocument.INSIDE, PolicyDocument.PUBLIC})
public class PolicyDocument extends HttpServlet {
    static final String INSIDE = "/policy/document";
    static final String PUBLIC = "/public/policy-document";

    private static final long serialVersionUID = 1L;

    @Inject
    transient PolicyService policies;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = request.getParameter("id");
        boolean outside = request.getServletPath().equals(PUBLIC);
        Attachment.pdf("policy.pdf")
                .send(response, () -> outside ? policies.publicDocument(id) : policies.document(id));
    }
}
