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

/** Cases that the caller may see, newest first: reference and step, no facts. */
@Named
@RequestScoped
public class CaseListView {
    @Inject
    CaseworkService casework;

    private String state;
    private String after;
    private String before;
    private CaseList list;

    public void load() {
        list = casework.list(new CaseFilter(wanted(), null, null, null), after, before);
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
        return list.previous() == null ? null : address("before", list.previous());
    }

    public String getNext() {
        return list.next() == null ? null : address("after", list.next());
    }

    /** "12 cases", or "more than 25 cases". */
    public String getCount() {
        if (list.more()) {
            return "more than " + CaseList.PAGE + " cases";
        }
        return list.count() == 1 ? "one case" : list.count() + " cases";
    }

    private String address(String side, String reference) {
        return "/casework/list.xhtml?" + (state == null ? "" : "state=" + state + "&") + side + "=" + reference;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
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
