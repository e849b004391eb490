package org.probity.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.probity.ejb.search.SearchHit;
import org.probity.ejb.search.SearchPage;
import org.probity.ejb.search.SearchService;

/** Hits of a search: references, no facts. */
@Named
@RequestScoped
public class SearchListView {
    @Inject
    SearchService service;

    @Inject
    Searches searches;

    private String of;
    private String after;
    private String before;
    private String words;
    private SearchPage page = SearchPage.EMPTY;

    public void load() {
        words = searches.words(of);
        page = service.find(words, after, before);
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

    public String getPrevious() {
        return page.previous() == null ? null : address("before", page.previous());
    }

    public String getNext() {
        return page.next() == null ? null : address("after", page.next());
    }

    private String address(String side, String reference) {
        return "/search/list.xhtml?of=" + of + "&" + side + "=" + reference;
    }

    public String getOf() {
        return of;
    }

    public void setOf(String of) {
        this.of = of;
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
