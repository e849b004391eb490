package org.probity.web.procedure;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.probity.ejb.procedure.ProcedureDraftService;
import org.probity.ejb.procedure.ProcedureService;
import org.probity.persistence.NotThere;

/** A version or a draft as the file that can be taken in again. */
@WebServlet({ProcedureYaml.VERSION, ProcedureYaml.DRAFT})
public class ProcedureYaml extends HttpServlet {
    static final String VERSION = "/procedure/version.yaml";
    static final String DRAFT = "/procedure/draft.yaml";

    private static final long serialVersionUID = 1L;

    @Inject
    transient ProcedureService procedures;

    @Inject
    transient ProcedureDraftService drafts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = request.getParameter("id");
        try {
            String text = request.getServletPath().equals(DRAFT) ? drafts.yaml(id) : procedures.yaml(id);
            byte[] file = text.getBytes(StandardCharsets.UTF_8);
            response.setContentType("application/yaml;charset=UTF-8");
            response.setHeader("Content-Disposition", "attachment; filename=\"procedure.yaml\"");
            response.setContentLength(file.length);
            response.getOutputStream().write(file);
        } catch (NotThere nothing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
