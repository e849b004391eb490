package org.probity.ejb.search;

import java.util.List;

/**
 * One page of hits, newest first.
 *
 * @param previous reference to pass as {@code before} for the page before; null on the first
 * @param next reference to pass as {@code after} for the page after; null on the last
 */
public record SearchPage(List<SearchHit> hits, String previous, String next) {
    public static final int SIZE = 25;
    public static final SearchPage EMPTY = new SearchPage(List.of(), null, null);
}
