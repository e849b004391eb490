package org.probity.web.procedure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.probity.ejb.procedure.FreshDraft;
import org.probity.ejb.procedure.ProcedureDraftService;
import org.probity.ejb.procedure.ProcedurePage;
import org.probity.ejb.procedure.ProcedureService;
import org.probity.ejb.security.Right;
import org.probity.web.shell.Address;
import org.probity.web.shell.Visitor;

/** All procedures, by title. */
@Named
@RequestScoped
public class ProcedureListView {
    @Inject
    ProcedureService procedures;

    @Inject
    ProcedureDraftService drafts;

    @Inject
    Visitor visitor;

    private String after;
    private String before;
    private ProcedurePage page;
    private List<FreshDraft> fresh;

    public void load() {
        page = procedures.page(after, before);
        boolean works = visitor.may(Right.EDIT_PROCEDURE) || visitor.may(Right.AGREE_PROCEDURE);
        fresh = works ? drafts.fresh() : List.of();
    }

    public ProcedurePage getPage() {
        return page;
    }

    /** New procedures that people work on. */
    public List<FreshDraft> getFresh() {
        return fresh;
    }

    /** Whether the person writes procedures. */
    public boolean isEditor() {
        return visitor.may(Right.EDIT_PROCEDURE);
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
