package org.probity.ejb.breach;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.probity.persistence.breach.Allegation;
import org.probity.persistence.breach.Assignment;
import org.probity.persistence.breach.ConflictReason;
import org.probity.persistence.breach.Party;
import org.probity.persistence.breach.Report;

/**
 * Everything that the page of one report shows.
 *
 * @param report matter, school, recorder and policy version are loaded; show {@code reporter}, never its teller
 * @param reporter who told, in words; null when that is sealed for this caller (X39)
 * @param parties subject, victims and witnesses; the reporter too unless sealed
 * @param told current assignments, recipients first
 * @param shutOut how many people are shut out by reason; empty unless the caller decides on the report
 * @param departures why people stepped back; empty where {@code shutOut} is
 * @param linked references of matters that were told together with this one and that the caller sees too
 * @param due when it has to be decided on; null once that is done
 * @param dueBecause the sentences that explain it
 * @param mayDecide the caller may triage it now
 */
public record ReportFile(
        Report report,
        String reporter,
        List<Party> parties,
        List<Allegation> allegations,
        List<Assignment> told,
        Map<ConflictReason, Long> shutOut,
        List<Departure> departures,
        List<String> linked,
        Instant due,
        List<String> dueBecause,
        boolean mayDecide) {}
