package org.probity.ejb.evidence;

import java.util.List;

/**
 * Up to 25 items of a matter, newest first.
 *
 * @param imagery no file is taken or opened in this matter (HR-01)
 * @param count of all items; 1,001 stands for more than a thousand
 * @param first public id of the first item when there is a page before; else null
 * @param last public id of the last item when there is a page after; else null
 * @param mayAdd the caller may add to it
 */
public record EvidencePage(
        String reference,
        boolean imagery,
        int count,
        List<EvidenceRow> rows,
        String first,
        String last,
        boolean mayAdd) {}
