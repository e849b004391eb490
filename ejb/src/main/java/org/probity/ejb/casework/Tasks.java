package org.probity.ejb.casework;

import java.util.List;

/**
 * What the Today page shows of cases, each by due date.
 *
 * @param mine what needs the caller
 * @param waiting what waits for somebody else in cases the caller has a duty in
 * @param onHold cases that stand still
 * @param moreMine whether there is more than is shown
 */
public record Tasks(List<TaskRow> mine, List<TaskRow> waiting, List<CaseRow> onHold, boolean moreMine) {}
