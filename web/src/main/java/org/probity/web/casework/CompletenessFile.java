package org.probity.web.casework;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.probity.ejb.casework.CaseworkService;
import org.probity.web.shell.Attachment;

/** The record of a fair procedure as it is printed. */
@WebServlet("/casework/complete.pdf")
public class CompletenessFile extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient CaseworkService casework;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String reference = request.getParameter("ref");
        Attachment.pdf(reference + "-procedure.pdf").send(response, () -> casework.completenessPdf(reference));
    }
}
