package org.probity.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import org.probity.ejb.casework.CaseFilter;
import org.probity.ejb.casework.CaseList;
import org.probity.ejb.casework.CaseworkService;
import org.probity.ejb.security.Right;
import org.probity.persistence.NotThere;
import org.probity.persistence.casework.CaseState;
import org.probity.web.shell.Address;
import org.probity.web.shell.Cut;
import org.probity.web.shell.Visitor;

/** Cases that the caller may see, newest first: reference and step, no facts. */
@Named
@RequestScoped
public class CaseListView {
    @Inject
    CaseworkService casework;

    @Inject
    Cut cut;

    @Inject
    Visitor visitor;

    private String state;
    private String due;
    private CaseList list;

    public void load() {
        list = casework.list(
                new CaseFilter(one(CaseState.values(), state), null, null, one(CaseFilter.Due.values(), due)),
                cut.getAfter(),
                cut.getBefore());
    }

    private static <E extends Enum<E>> E one(E[] all, String wanted) {
        return wanted == null
                ? null
                : Arrays.stream(all)
                        .filter(each -> each.name().equals(wanted))
                        .findFirst()
                        .orElseThrow(NotThere::new);
    }

    /** Address of the list with other choices. */
    public Address of(String otherState, String otherDue) {
        return new Address("/casework/list.xhtml").with("state", otherState).with("due", otherDue);
    }

    /** Address at which the filter gets a name; empty where nothing is filtered. */
    public String getKeep() {
        return state == null && due == null
                ? ""
                : new Address("/search/filters.xhtml")
                        .with("place", "CASES")
                        .with("state", state)
                        .with("due", due)
                        .toString();
    }

    /** Whether the person may take over cases that ran elsewhere. */
    public boolean isTakingOver() {
        return visitor.may(Right.TAKE_OVER_CASES);
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
        return of(state, due);
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getDue() {
        return due;
    }

    public void setDue(String due) {
        this.due = due;
    }
}
