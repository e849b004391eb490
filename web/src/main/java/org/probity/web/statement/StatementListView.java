package org.probity.web.statement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.probity.ejb.statement.StatementList;
import org.probity.ejb.statement.StatementRow;
import org.probity.ejb.statement.StatementService;
import org.probity.persistence.statement.StatementState;

/** What people were asked to sign in a case, and how each stands. */
@Named
@RequestScoped
public class StatementListView {
    @Inject
    StatementService statements;

    private String reference;
    private StatementList list = new StatementList("", null, List.of(), null);

    public void load() {
        list = statements.list(reference);
    }

    public StatementList getList() {
        return list;
    }

    public StatementState state(StatementRow row) {
        return row.stateOn(list.today());
    }

    public String look(StatementRow row) {
        return StatementLook.of(state(row));
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }
}
