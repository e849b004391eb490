package org.probity.ejb.search;

import java.util.Map;
import org.probity.persistence.search.FilterPlace;

/**
 * A filter as its owner sees it.
 *
 * @param choices name and value of each choice, as they stand in the address of the list; of a search only {@code words}
 */
public record KeptFilter(String publicId, FilterPlace place, String name, Map<String, String> choices) {
    public KeptFilter {
        choices = Map.copyOf(choices);
    }
}
