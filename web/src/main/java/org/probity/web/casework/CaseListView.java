package org.probity.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import org.probity.ejb.casework.CaseFilter;
import org.probity.ejb.casework.CaseList;
import org.probity.ejb.casework.CaseworkService;
import org.probity.persistence.NotThere;
import org.probity.persistence.casework.CaseState;
import org.probity.web.shell.Address;
import org.probity.web.shell.Cut;

/** Cases that the caller may see, newest first: reference and step, no facts. */
@Named
@RequestScoped
public class CaseListView {
    @Inject
    CaseworkService casework;

    @Inject
    Cut cut;

    private String state;
    private CaseList list;

    public void load() {
        list = casework.list(new CaseFilter(wanted(), null, null, null), cut.getAfter(), cut.getBefore());
    }

    private CaseState wanted() {
        return state == null
                ? null
                : Arrays.stream(CaseState.values())
                        .filter(each -> each.name().equals(state))
                        .findFirst()
                        .orElseThrow(NotThere::new);
    }

    public CaseList getList() {
        return list;
    }

    public String getPrevious() {
        return cut.previous(address(), list.previous());
    }

    public String getNext() {
        return cut.next(address(), list.next());
    }

    /** "12 cases", or "more than 25 cases". */
    public String getCount() {
        if (list.more()) {
            return "more than " + CaseList.PAGE + " cases";
        }
        return list.count() == 1 ? "one case" : list.count() + " cases";
    }

    private Address address() {
        return new Address("/casework/list.xhtml").with("state", state);
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }
}
