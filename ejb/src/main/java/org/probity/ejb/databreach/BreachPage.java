package org.probity.ejb.databreach;

import java.util.List;

/**
 * A page of the register, what was noticed last first.
 *
 * @param previous reference of the first row when there are rows before it, else null
 * @param next reference of the last row when there are rows after it, else null
 */
public record BreachPage(List<BreachRow> rows, String previous, String next) {
    static final int PAGE = 25;
}
