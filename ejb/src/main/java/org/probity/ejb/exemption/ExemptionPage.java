package org.probity.ejb.exemption;

import java.util.List;
import org.probity.persistence.exemption.Exemption;

/**
 * A page of the exemptions that somebody may see: those that wait first, then the newest.
 *
 * @param rows at most 25
 * @param next public id to pass as {@code after}; null on the last
 */
public record ExemptionPage(List<Row> rows, String next) {
    public static final int PAGE = 25;

    /**
     * One line of it.
     *
     * @param standing as {@link Exemption#standing}
     * @param mine the caller asked for it
     * @param asked the school's rule names a role of the caller for it, and it waits
     */
    public record Row(Exemption exemption, String standing, boolean mine, boolean asked) {}
}
