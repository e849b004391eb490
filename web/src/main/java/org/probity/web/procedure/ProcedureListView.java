package org.probity.web.procedure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.probity.ejb.procedure.ProcedurePage;
import org.probity.ejb.procedure.ProcedureService;
import org.probity.web.shell.Address;

/** All procedures, by title. */
@Named
@RequestScoped
public class ProcedureListView {
    @Inject
    ProcedureService procedures;

    private String after;
    private String before;
    private ProcedurePage page;

    public void load() {
        page = procedures.page(after, before);
    }

    public ProcedurePage getPage() {
        return page;
    }

    /** "A case about staff" or "Beside a case". */
    public String about(String kind, boolean parallel) {
        return parallel ? "Runs beside a case" : "A case about " + Kinds.words(kind);
    }

    public String getPrevious() {
        return page.previous() == null
                ? null
                : new Address("/procedure/list.xhtml")
                        .with("before", page.previous())
                        .toString();
    }

    public String getNext() {
        return page.next() == null
                ? null
                : new Address("/procedure/list.xhtml")
                        .with("after", page.next())
                        .toString();
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }
}
