package org.probity.ejb.statement;

import java.time.LocalDate;
import java.util.List;

/**
 * What people were asked to sign in a case, the latest first.
 *
 * @param whyNot why the caller may ask nobody now, in words; null when they may
 */
public record StatementList(String reference, LocalDate today, List<StatementRow> rows, String whyNot) {
    public static final int MOST = 200;

    public StatementList {
        rows = List.copyOf(rows);
    }
}
