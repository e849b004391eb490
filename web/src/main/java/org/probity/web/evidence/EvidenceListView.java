package org.probity.web.evidence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.probity.ejb.evidence.EvidencePage;
import org.probity.ejb.evidence.EvidenceService;
import org.probity.web.shell.Address;
import org.probity.web.shell.Cut;

/** All items of one matter, a page at a time. */
@Named
@RequestScoped
public class EvidenceListView {
    @Inject
    EvidenceService evidence;

    @Inject
    Cut cut;

    private String reference;
    private EvidencePage page;

    public void load() {
        page = evidence.list(reference, cut.getAfter(), cut.getBefore());
    }

    public EvidencePage getPage() {
        return page;
    }

    /** "300 items", "more than 1,000 items". */
    public String getCount() {
        if (page.count() > 1_000) {
            return "more than 1,000 items";
        }
        return page.count() == 1 ? "one item" : page.count() + " items";
    }

    public String getPrevious() {
        return cut.previous(address(), page.first());
    }

    public String getNext() {
        return cut.next(address(), page.last());
    }

    private Address address() {
        return new Address("/evidence/list.xhtml").with("ref", reference);
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }
}
