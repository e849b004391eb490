package org.probity.web.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.probity.ejb.triage.TriagePreview;
import org.probity.persistence.calendar.London;

/**
 * What the school's rules would do with a decision; nothing was saved.
 *
 * @param policies titles and versions in force on the day of the conduct
 * @param procedure what the school would follow; null when the report would be closed
 * @param mayFollow where the case may lead by the school's rules, in words; empty where they say nothing about it
 * @param peopleTold who would be told or already is
 * @param shutOut how many people would not see it, by reason; never who
 * @param letters in words, "L01 Notice of an investigation"
 * @param measures what has to be thought of beside the case, by name
 * @param closings ways of closing the report that are open
 * @param warnings why the decision cannot be saved as it is; empty when it can
 */
public record ForecastRecord(
        boolean dryRun,
        String reference,
        List<String> policies,
        String caseKind,
        String severity,
        Procedure procedure,
        List<String> mayFollow,
        List<CaseRecord.Told> peopleTold,
        List<ReportRecord.Barred> shutOut,
        List<Deadline> deadlines,
        List<String> letters,
        List<String> flags,
        List<String> measures,
        List<String> closings,
        List<String> warnings) {

    /** @param steps titles in the order of the procedure */
    public record Procedure(String title, int version, List<String> steps) {}

    /**
     * What has to be done by when, and why then.
     *
     * @param rule T01 to T19 or the id of another rule; null when it stands in the procedure
     * @param dueAt the instant; null where the day alone counts
     */
    public record Deadline(String what, String rule, LocalDate due, Instant dueAt, List<String> reasons) {}

    static ForecastRecord of(String reference, TriagePreview preview) {
        return new ForecastRecord(
                true,
                reference,
                preview.policies(),
                preview.kind().name(),
                preview.severity().name(),
                preview.plan() == null
                        ? null
                        : new Procedure(
                                preview.plan().procedure(),
                                preview.plan().version(),
                                preview.plan().steps()),
                preview.mayFollow(),
                preview.told().stream()
                        .map(told -> new CaseRecord.Told(
                                told.name(), told.post(), told.duty().name()))
                        .toList(),
                preview.shutOut().entrySet().stream()
                        .map(entry -> new ReportRecord.Barred(entry.getKey().name(), entry.getValue()))
                        .toList(),
                deadlines(preview),
                letters(preview),
                preview.flags().stream().map(Enum::name).toList(),
                preview.measures().stream().map(Enum::name).toList(),
                preview.closings().stream().map(Enum::name).toList(),
                preview.refusal() == null ? List.of() : List.of(preview.refusal()));
    }

    private static List<Deadline> deadlines(TriagePreview preview) {
        List<Deadline> all = new ArrayList<>();
        if (preview.plan() != null) {
            preview.plan()
                    .dates()
                    .forEach(date -> all.add(new Deadline(date.title(), null, date.due(), null, date.reasons())));
        }
        preview.deadlines()
                .forEach(due ->
                        all.add(new Deadline(due.what(), due.rule(), London.date(due.at()), due.at(), due.why())));
        return all;
    }

    private static List<String> letters(TriagePreview preview) {
        List<String> all = new ArrayList<>();
        if (preview.plan() != null) {
            all.addAll(preview.plan().firstLetters());
        }
        all.addAll(preview.letters());
        return all;
    }
}
