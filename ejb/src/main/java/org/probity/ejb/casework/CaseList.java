package org.probity.ejb.casework;

import java.util.List;

/**
 * One page of cases, newest first.
 *
 * @param previous reference to pass as {@code before} for the page before; null on the first
 * @param next reference to pass as {@code after} for the page after; null on the last
 * @param count how many there are on the page: counting what one person sees of a million would cost more than the page
 * @param more whether there are others before or behind it
 */
public record CaseList(List<CaseRow> rows, String previous, String next, int count, boolean more) {
    public static final int PAGE = 25;
}
