package org.probity.ejb.policy.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.probity.ejb.policy.draft.Approval;
import org.probity.ejb.policy.draft.DraftPart;
import org.probity.ejb.policy.draft.DraftTable;
import org.probity.ejb.policy.draft.RevisionRow;
import org.probity.ejb.policy.draft.WrittenDate;

/** The tables in which a policy tells who approved it and how it changed. A table counts only when its header says so. */
final class HistoryTables {
    private final List<RevisionRow> revisions = new ArrayList<>();
    private final List<Approval> approvals = new ArrayList<>();

    HistoryTables(List<DraftPart> parts) {
        parts.stream()
                .filter(DraftTable.class::isInstance)
                .map(part -> ((DraftTable) part).rows())
                .filter(Statement::hasHeader)
                .forEach(this::take);
    }

    List<RevisionRow> revisions() {
        return revisions;
    }

    List<Approval> approvals() {
        return approvals;
    }

    private void take(List<List<String>> rows) {
        List<String> header = rows.get(0);
        int date = column(header, "(?i).*\\b(?:date|dated|issued?)\\b.*");
        int summary = column(header, "(?i).*\\b(?:summary|changes?|details?|reason|comments?|amendments?)\\b.*");
        int version = column(header, "(?i).*\\b(?:version|revision no|issue|edition)\\b.*");
        int by = column(header, "(?i).*\\b(?:author|revised by|reviewed by|amended by|by)\\b.*");
        boolean history = date >= 0 && summary >= 0;
        for (List<String> row : rows.subList(1, rows.size())) {
            if (history) {
                RevisionRow found =
                        new RevisionRow(cell(row, version), date(cell(row, date)), cell(row, by), cell(row, summary));
                if (!found.words().isEmpty()) {
                    revisions.add(found);
                }
            } else {
                ApprovalFinder.ofRow(header, row).ifPresent(approvals::add);
            }
        }
    }

    private static WrittenDate date(String cell) {
        return cell == null
                ? null
                : DateFinder.in(cell).stream()
                        .findFirst()
                        .map(DateFinder.Found::date)
                        .orElse(null);
    }

    static int column(List<String> header, String pattern) {
        for (int i = 0; i < header.size(); i++) {
            if (header.get(i).matches(pattern)) {
                return i;
            }
        }
        return -1;
    }

    private static String cell(List<String> row, int column) {
        return Optional.of(column >= 0 && column < row.size() ? row.get(column) : "")
                .filter(text -> !text.isBlank())
                .orElse(null);
    }
}
