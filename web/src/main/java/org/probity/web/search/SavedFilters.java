package org.probity.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.TreeMap;
import org.probity.ejb.search.KeptFilter;
import org.probity.ejb.search.SavedFilterService;
import org.probity.persistence.search.FilterPlace;
import org.probity.web.shell.Address;

/** The filters that the person keeps, as the lists offer them. */
@Named
@RequestScoped
public class SavedFilters {
    @Inject
    SavedFilterService filters;

    private List<KeptFilter> all;

    /** Of one list, by name. */
    public List<KeptFilter> of(String place) {
        return getAll().stream()
                .filter(kept -> kept.place() == FilterPlace.valueOf(place))
                .toList();
    }

    /** Of all lists; asked once a request. */
    public List<KeptFilter> getAll() {
        if (all == null) {
            all = filters.list(null);
        }
        return all;
    }

    /** Where the filter is used. */
    public String to(KeptFilter kept) {
        return address(kept).toString();
    }

    private static Address address(KeptFilter kept) {
        if (kept.place() == FilterPlace.SEARCH) {
            return new Address("/search").with("saved", kept.publicId());
        }
        Address list = new Address(kept.place() == FilterPlace.CASES ? "/casework/list.xhtml" : "/breach/list.xhtml");
        for (var choice : new TreeMap<>(kept.choices()).entrySet()) {
            list = list.with(choice.getKey(), choice.getValue());
        }
        return list;
    }
}
