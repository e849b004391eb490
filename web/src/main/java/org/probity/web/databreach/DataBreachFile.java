package org.probity.web.databreach;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.probity.ejb.databreach.BreachRegisterService;
import org.probity.persistence.NotThere;

/** The register as a sheet, and the dossier of one data breach as it is printed. */
@WebServlet({DataBreachFile.SHEET, DataBreachFile.DOSSIER})
public class DataBreachFile extends HttpServlet {
    static final String SHEET = "/databreach/register.csv";
    static final String DOSSIER = "/databreach/dossier.pdf";

    private static final long serialVersionUID = 1L;

    @Inject
    transient BreachRegisterService register;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            if (request.getServletPath().equals(SHEET)) {
                byte[] sheet = register.sheet().getBytes(StandardCharsets.UTF_8);
                send(response, "text/csv;charset=UTF-8", "data-breaches.csv", sheet);
            } else {
                String reference = request.getParameter("ref");
                byte[] dossier = register.dossierPdf(reference);
                send(response, "application/pdf", reference + "-data-breach.pdf", dossier);
            }
        } catch (NotThere nothing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void send(HttpServletResponse response, String type, String name, byte[] file) throws IOException {
        response.setContentType(type);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setContentLength(file.length);
        response.getOutputStream().write(file);
    }
}
