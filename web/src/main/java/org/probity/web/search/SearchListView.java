package org.probity.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.probity.ejb.search.SearchHit;
import org.probity.ejb.search.SearchPage;
import org.probity.ejb.search.SearchService;
import org.probity.web.shell.Address;
import org.probity.web.shell.Cut;

/** Hits of a search: references, no facts. */
@Named
@RequestScoped
public class SearchListView {
    @Inject
    SearchService service;

    @Inject
    Searches searches;

    @Inject
    Cut cut;

    private String of;
    private String words;
    private SearchPage page = SearchPage.EMPTY;

    public void load() {
        words = searches.words(of);
        page = service.find(words, cut.getAfter(), cut.getBefore());
    }

    /** What was searched for; null before the first search, and when it was too long ago. */
    public String getWords() {
        return words;
    }

    public SearchPage getPage() {
        return page;
    }

    public String to(SearchHit hit) {
        return (hit.isCase() ? "/casework/detail.xhtml?ref=" : "/breach/detail.xhtml?ref=") + hit.reference();
    }

    /** Address at which the words get a name; empty where nothing was searched for. */
    public String getKeep() {
        return words == null
                ? ""
                : new Address("/search/filters.xhtml")
                        .with("place", "SEARCH")
                        .with("of", of)
                        .toString();
    }

    public String getPrevious() {
        return cut.previous(address(), page.previous());
    }

    public String getNext() {
        return cut.next(address(), page.next());
    }

    private Address address() {
        return new Address("/search/list.xhtml").with("of", of);
    }

    public String getOf() {
        return of;
    }

    public void setOf(String of) {
        this.of = of;
    }
}
