package org.probity.web.policy;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.probity.ejb.policy.compare.CompareService;
import org.probity.web.shell.Attachment;

/** A comparison as a PDF, for people signed in. */
@WebServlet("/policy/redline")
public class PolicyRedline extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient CompareService comparisons;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Attachment.pdf("comparison.pdf")
                .send(response, () -> comparisons.print(request.getParameter("a"), request.getParameter("b")));
    }
}
