package org.probity.web.search;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.probity.ejb.search.SavedFilterService;
import org.probity.persistence.NotThere;

/** Takes what was typed into the search box and sends to the results. A plain form posts here; nothing but the words is kept. */
@WebServlet("/search")
public class SearchBox extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient Searches searches;

    @Inject
    transient SavedFilterService filters;

    /** Searches again for words that the person keeps. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String saved = request.getParameter("saved");
        try {
            String words = saved == null ? "" : filters.find(saved).choices().getOrDefault("words", "");
            go(request, response, words);
        } catch (NotThere notTheirs) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding("UTF-8");
        go(request, response, request.getParameter("words"));
    }

    private void go(HttpServletRequest request, HttpServletResponse response, String typed) throws IOException {
        String page = request.getContextPath() + "/search/list.xhtml";
        response.sendRedirect(typed == null || typed.isBlank() ? page : page + "?of=" + searches.keep(typed));
    }
}
