package org.probity.web.search;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Takes what was typed into the search box and sends to the results. A plain form posts here; nothing but the words is kept. */
@WebServlet("/search")
public class SearchBox extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient Searches searches;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding("UTF-8");
        String typed = request.getParameter("words");
        String page = request.getContextPath() + "/search/list.xhtml";
        response.sendRedirect(typed == null || typed.isBlank() ? page : page + "?of=" + searches.keep(typed));
    }
}
