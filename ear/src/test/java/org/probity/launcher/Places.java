package org.probity.launcher;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where each form can be opened, one place for each. */
final class Places {
    private final Map<String, Place> byName = new LinkedHashMap<>();

    /** A form that has to be opened here. */
    void at(String page, String form, String person, String query) {
        at(new Place(person, page + query, form));
    }

    void at(Place place) {
        byName.put(place.name(), place);
    }

    /** A form that somebody came across; who was there first keeps it. */
    void met(Place place) {
        byName.putIfAbsent(place.name(), place);
    }

    Collection<Place> all() {
        return List.copyOf(byName.values());
    }
}
