package org.probity.web.breach;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import org.probity.ejb.breach.BreachService;
import org.probity.ejb.breach.ReportFilter;
import org.probity.ejb.breach.ReportPage;
import org.probity.persistence.NotThere;
import org.probity.persistence.breach.ReportState;
import org.probity.web.shell.Address;

/** Reports that the caller may see: reference and state, no facts. */
@Named
@RequestScoped
public class BreachListView {
    @Inject
    BreachService breaches;

    private String state;
    private String at;
    private ReportPage page;

    public void load() {
        ReportState wanted = state == null ? null : wanted(state);
        page = breaches.list(new ReportFilter(wanted, null), at);
    }

    private static ReportState wanted(String name) {
        return Arrays.stream(ReportState.values())
                .filter(state -> state.name().equals(name))
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    /** Address at which the filter gets a name; empty where nothing is filtered. */
    public String getKeep() {
        return state == null
                ? ""
                : new Address("/search/filters.xhtml")
                        .with("place", "REPORTS")
                        .with("state", state)
                        .toString();
    }

    public ReportPage getPage() {
        return page;
    }

    public String getPrevious() {
        return address(page.previous());
    }

    public String getNext() {
        return address(page.next());
    }

    private String address(String position) {
        return position == null
                ? null
                : new Address("/breach/list.xhtml")
                        .with("state", state)
                        .with("at", position)
                        .toString();
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getAt() {
        return at;
    }

    public void setAt(String at) {
        this.at = at;
    }
}
