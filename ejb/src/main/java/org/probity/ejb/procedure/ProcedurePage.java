package org.probity.ejb.procedure;

import java.util.List;

/**
 * One page of procedures, by title.
 *
 * @param previous code to pass as {@code before} for the page before; null on the first
 * @param next code to pass as {@code after} for the page after; null on the last
 */
public record ProcedurePage(List<ProcedureRow> rows, String previous, String next) {
    public static final int PAGE = 25;
}
