package org.probity.web.safeguarding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.probity.ejb.safeguarding.ConcernPage;
import org.probity.ejb.safeguarding.LowLevelConcernService;
import org.probity.ejb.safeguarding.SafeguardingService;
import org.probity.ejb.security.Right;
import org.probity.persistence.safeguarding.ConcernPattern;
import org.probity.persistence.safeguarding.RemovedAllegation;
import org.probity.persistence.safeguarding.SealedEntry;
import org.probity.web.shell.Address;
import org.probity.web.shell.Cut;
import org.probity.web.shell.Visitor;

/** The register of low-level concerns for those who look after it; for HR what safeguarding told them, and nothing else. */
@Named
@RequestScoped
public class SafeguardingListView {
    private static final Address HERE = new Address("/safeguarding/list.xhtml");

    @Inject
    LowLevelConcernService concerns;

    @Inject
    SafeguardingService safeguarding;

    @Inject
    Visitor visitor;

    @Inject
    Cut cut;

    private ConcernPage page = new ConcernPage(List.of(), null, null);
    private List<ConcernPattern> due = List.of();
    private List<RemovedAllegation> removed = List.of();
    private List<ConcernPattern> flags = List.of();
    private List<SealedEntry> released = List.of();

    public void load() {
        if (isKeeper()) {
            page = concerns.list(null, cut.getAfter(), cut.getBefore());
            due = concerns.due();
            removed = concerns.removed();
        } else {
            flags = concerns.flags();
            released = safeguarding.released();
        }
    }

    /** Whether the person looks after concerns; else they are of HR. */
    public boolean isKeeper() {
        return visitor.may(Right.RECORD_CONCERN);
    }

    public ConcernPage getPage() {
        return page;
    }

    public String getPrevious() {
        return cut.previous(HERE, page.previous());
    }

    public String getNext() {
        return cut.next(HERE, page.next());
    }

    public List<ConcernPattern> getDue() {
        return due;
    }

    public List<RemovedAllegation> getRemoved() {
        return removed;
    }

    public List<ConcernPattern> getFlags() {
        return flags;
    }

    public List<SealedEntry> getReleased() {
        return released;
    }
}
