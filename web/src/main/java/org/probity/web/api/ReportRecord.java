package org.probity.web.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.probity.ejb.breach.ReportFile;
import org.probity.persistence.breach.Assignment;
import org.probity.persistence.breach.Party;
import org.probity.persistence.breach.Report;
import org.probity.persistence.breach.ReportState;
import org.probity.persistence.breach.Sighting;

/**
 * A report as those see it who decide on it.
 *
 * @param state RECEIVED, TRIAGED, CASE_OPEN, CLOSED_NFA or CLOSED
 * @param caseReference where it became a case; null otherwise
 * @param triageDue when it has to be decided on, with {@code triageDueBecause}; null once that is done
 * @param reporter who told; null when that is sealed for the caller
 * @param shutOut how many people may not see it, by reason; never who
 * @param steppedBack why people stepped back, and when; never who
 * @param linked references of reports that were one with this one and that the caller sees too
 * @param mayTriage the caller may decide on it now
 * @param version sent back with an act, it makes sure that nobody changed it in between
 */
public record ReportRecord(
        String reference,
        String school,
        String state,
        String caseReference,
        Instant received,
        Instant triageDue,
        List<String> triageDueBecause,
        String whatHappened,
        String whoWasInvolved,
        String reporter,
        LocalDate occurredOn,
        LocalTime occurredAt,
        String platform,
        String address,
        boolean childInvolved,
        boolean indecentImage,
        List<Somebody> parties,
        List<CaseRecord.Alleged> allegations,
        List<CaseRecord.Told> peopleTold,
        List<Barred> shutOut,
        List<Gone> steppedBack,
        List<String> linked,
        boolean mayTriage,
        int version) {

    /** @param part SUBJECT, REPORTER, VICTIM or WITNESS */
    public record Somebody(String part, String name, String category) {
        static Somebody of(Party party) {
            String category =
                    party.getCategory() == null ? null : party.getCategory().name();
            return new Somebody(party.getPart().name(), party.getName(), category);
        }
    }

    /** @param reason SUBJECT, VICTIM, REPORTER, RELATIVE, WITNESS or RECUSED */
    public record Barred(String reason, long people) {}

    /** Somebody who stepped back. */
    public record Gone(Instant at, String why) {}

    static ReportRecord of(ReportFile file) {
        Report report = file.report();
        String reference = report.getMatter().getReference();
        boolean becameCase = report.getState() == ReportState.CASE_OPEN || report.getState() == ReportState.CLOSED;
        Sighting seen = report.getSighting() == null ? new Sighting(null, null, false) : report.getSighting();
        return new ReportRecord(
                reference,
                report.getMatter().getSchool().getCode(),
                report.getState().name(),
                becameCase ? reference : null,
                report.getReceived(),
                file.due(),
                file.dueBecause(),
                report.getWhat(),
                report.getWho(),
                file.reporter(),
                report.getHappenedOn(),
                report.getHappenedAt(),
                seen.getPlatform(),
                seen.getWebAddress(),
                report.isChildInvolved(),
                report.isImagery(),
                file.parties().stream().map(Somebody::of).toList(),
                file.allegations().stream().map(CaseRecord.Alleged::of).toList(),
                file.told().stream().map(ReportRecord::told).toList(),
                file.shutOut().entrySet().stream()
                        .map(entry -> new Barred(entry.getKey().name(), entry.getValue()))
                        .toList(),
                file.departures().stream()
                        .map(each -> new Gone(each.at(), each.why()))
                        .toList(),
                file.linked(),
                file.mayDecide(),
                report.getVersion());
    }

    private static CaseRecord.Told told(Assignment told) {
        return new CaseRecord.Told(
                told.getPerson().getName(), null, told.getDuty().name());
    }
}
