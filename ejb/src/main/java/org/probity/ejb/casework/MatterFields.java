package org.probity.ejb.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.probity.ejb.breach.EvidenceLocker;
import org.probity.persistence.breach.Allegation;
import org.probity.persistence.breach.Evidence;
import org.probity.persistence.breach.EvidenceKind;
import org.probity.persistence.breach.Report;
import org.probity.persistence.breach.Sighting;
import org.probity.persistence.calendar.DateWords;
import org.probity.persistence.calendar.London;
import org.probity.persistence.policy.Clause;
import org.probity.persistence.policy.PolicyVersion;

/** Fields of letters about the matter: rules, allegations, evidence, posts. Always from the version in force on the day of the conduct. */
final class MatterFields {
    private static final String NOT_KNOWN = "not known";

    private MatterFields() {}

    static Map<String, Function<LetterDraft, Object>> all() {
        return Map.ofEntries(
                Map.entry("policyTitle", draft -> version(draft)
                        .map(version -> version.getPolicy().getTitle())
                        .orElse(null)),
                Map.entry(
                        "policyVersion",
                        draft -> version(draft).map(PolicyVersion::getNumber).orElse(null)),
                Map.entry("procedureTitle", draft -> draft.file()
                        .getProcedureVersion()
                        .getProcedure()
                        .getTitle()),
                Map.entry("clauses", MatterFields::clauses),
                Map.entry("allegations", MatterFields::allegations),
                Map.entry("evidence", MatterFields::evidence),
                Map.entry("evidencePlace", MatterFields::evidencePlace),
                Map.entry("posts", MatterFields::posts),
                Map.entry(
                        "facts",
                        draft ->
                                report(draft).map(Report::getWhat).map(List::of).orElse(null)),
                Map.entry("learnedAt", draft -> report(draft)
                        .map(report -> DateWords.moment(report.getReceived()))
                        .orElse(null)),
                Map.entry("childCode", draft -> "Child A"),
                Map.entry("firstPublished", draft -> draft.conductDay().orElse(null)),
                Map.entry("reportReference", draft -> draft.file().getReference()),
                Map.entry("reportDate", draft -> draft.reported().orElse(null)));
    }

    private static Optional<Report> report(LetterDraft draft) {
        return Optional.ofNullable(draft.dossier().report());
    }

    private static Optional<PolicyVersion> version(LetterDraft draft) {
        return draft.dossier().allegations().stream()
                .map(allegation -> allegation.getClause().getPolicyVersion())
                .findFirst()
                .or(() -> report(draft).map(Report::getPolicyVersion));
    }

    private static List<Map<String, String>> clauses(LetterDraft draft) {
        return draft.dossier().allegations().stream()
                .map(Allegation::getClause)
                .distinct()
                .map(clause -> Map.of("number", number(clause), "text", clause.getText()))
                .toList();
    }

    private static String number(Clause clause) {
        return clause.getNumber() == null ? String.valueOf(clause.getPosition() + 1) : clause.getNumber();
    }

    private static List<Map<String, String>> allegations(LetterDraft draft) {
        String day = draft.conductDay().map(DateWords::date).orElse(NOT_KNOWN);
        List<Map<String, String>> rows = new ArrayList<>();
        for (Allegation allegation : draft.dossier().allegations()) {
            rows.add(Map.of(
                    "number", String.valueOf(rows.size() + 1),
                    "text", allegation.getText(),
                    "date", day,
                    "clause", number(allegation.getClause())));
        }
        return rows;
    }

    /** What was received; the report itself counts when there is nothing else (D-06). */
    private static List<Map<String, String>> evidence(LetterDraft draft) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (Evidence item : draft.dossier().evidence()) {
            Instant when = item.getCapturedAt() == null ? item.getReceived() : item.getCapturedAt();
            rows.add(Map.of(
                    "number", String.valueOf(rows.size() + 1),
                    "title", item.getDescription(),
                    "date", DateWords.date(London.date(when))));
        }
        if (rows.isEmpty()) {
            draft.reported()
                    .ifPresent(day ->
                            rows.add(Map.of("number", "1", "title", "What was reported", "date", DateWords.date(day))));
        }
        return rows;
    }

    /** Where the police find it (L22): what is locked away, by its place; files, by the case under which they are kept. */
    private static String evidencePlace(LetterDraft draft) {
        String reference = draft.file().getReference();
        List<String> places = new ArrayList<>();
        long files = draft.dossier().evidence().stream()
                .filter(item -> item.getFileName() != null)
                .count();
        if (files > 0) {
            places.add((files == 1 ? "one file" : files + " files") + " in the sealed store of our case system, under "
                    + reference);
        }
        draft.dossier().evidence().stream()
                .filter(item -> item.getKind() == EvidenceKind.SEALED_ITEM)
                .flatMap(item -> item.getDescription().lines())
                .filter(line -> line.startsWith(EvidenceLocker.LOCKED_AWAY + ": "))
                .map(line -> "locked away, " + line.substring(EvidenceLocker.LOCKED_AWAY.length() + 2))
                .distinct()
                .forEach(places::add);
        return places.isEmpty()
                ? "what was reported to us, in our case system under " + reference
                : String.join("; ", places);
    }

    private static List<Map<String, String>> posts(LetterDraft draft) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (Evidence item : draft.dossier().evidence()) {
            if (item.getSighting() != null && item.getSighting().getPlatform() != null) {
                Instant when = item.getPostedAt() == null ? item.getReceived() : item.getPostedAt();
                rows.add(post(draft, item.getSighting(), DateWords.date(London.date(when)), item.getDescription()));
            }
        }
        if (rows.isEmpty()) {
            String summary = draft.dossier().allegations().stream()
                    .map(Allegation::getText)
                    .findFirst()
                    .orElse("What was reported to us");
            Sighting seen = report(draft).map(Report::getSighting).orElse(null);
            rows.add(post(draft, seen, draft.conductDay().map(DateWords::date).orElse(NOT_KNOWN), summary));
        }
        return rows;
    }

    private static Map<String, String> post(LetterDraft draft, Sighting seen, String date, String summary) {
        String clause = draft.dossier().allegations().stream()
                .map(allegation -> number(allegation.getClause()))
                .findFirst()
                .orElse("-");
        boolean noAddress = seen == null || seen.getWebAddress() == null;
        return Map.of(
                "platform", seen == null || seen.getPlatform() == null ? "Online" : seen.getPlatform(),
                "date", date,
                "address", noAddress ? "no address: an app, a group or a message" : seen.getWebAddress(),
                "summary", summary,
                "clause", clause);
    }
}
