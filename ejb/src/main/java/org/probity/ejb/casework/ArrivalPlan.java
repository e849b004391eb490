package org.probity.ejb.casework;

import java.time.LocalDate;
import java.util.List;
import org.probity.persistence.casework.FormerCase;

/**
 * What taking a case over would make of it; nothing is stored.
 *
 * @param procedure title of the procedure that it would follow; null when there is none
 * @param step title of the step where it would stand; null when the procedure has none such
 * @param what title of the date that would be due; null when nothing would
 * @param due that day; null when nothing would be due
 * @param gaps what keeps it from being taken over; empty when nothing does
 */
public record ArrivalPlan(String procedure, String step, String what, LocalDate due, List<FormerCase.Gap> gaps) {}
