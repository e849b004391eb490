package org.probity.ejb.policy.reader;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probity.ejb.policy.draft.Approval;
import org.probity.ejb.policy.draft.DraftPart;
import org.probity.ejb.policy.draft.DraftTable;
import org.probity.ejb.policy.draft.WrittenDate;

/** Finds who approved the policy: in a table with names and signatures, or in a line such as "Agreed with Governors". */
final class ApprovalFinder {
    private static final Pattern BY = Pattern.compile(
            "(?i)(?<![-\\p{L}])(?:approved|agreed|adopted|ratified|accepted|signed off)(?:/\\w+)?\\s*(?:by|with|at|:)\\s*:?\\s*(?:the\\s+)?([^.;:]{2,80})");
    private static final Pattern BODY = Pattern.compile(
            "(?i)\\b(?:governors?|governing|committee|board|trustees?|trust|directors?|council|SLT|leadership|headteacher|head teacher|head|chair|principal|proprietor|LGB|FGB)\\b");
    private static final Pattern END =
            Pattern.compile("(?i)\\s*(?:\\bon\\b|\\bin\\b|\\bat\\b|\\bdate\\b|,|\\(|-|\u2013|\\|).*$");
    private static final Pattern IN_BRACKETS = Pattern.compile("([^(),]+?)\\s*[(,]\\s*([^(),]+?)\\)?\\s*$");

    private static final Pattern DUTY =
            Pattern.compile("(?i)\\b(?:must|should|may|can|will|shall|unless|if|when|where|not|need)\\b");
    private static final int LONGEST = 30;

    private ApprovalFinder() {}

    /** The approval, or null; {@code dates} are the dates that stand beside a word of approval. */
    static Approval in(List<DraftPart> parts, List<Statement> statements, List<WrittenDate> dates) {
        Optional<Approval> inTable = parts.stream()
                .filter(DraftTable.class::isInstance)
                .map(part -> ofTable(((DraftTable) part).rows()))
                .flatMap(Optional::stream)
                .findFirst();
        WrittenDate date = dates.isEmpty() ? null : dates.get(0);
        return inTable.or(() -> ofStatements(statements, date))
                .orElse(date == null ? null : new Approval(null, null, date));
    }

    private static Optional<Approval> ofTable(List<List<String>> rows) {
        return Statement.hasHeader(rows) ? ofRow(rows.get(0), rows.get(1)) : Optional.empty();
    }

    /** What one row of a table says, if its header is that of a table of approvals. */
    static Optional<Approval> ofRow(List<String> header, List<String> row) {
        int name = HistoryTables.column(header, "(?i).*\\b(?:name|approved by|signed by)\\b.*");
        int title = HistoryTables.column(header, "(?i).*\\b(?:title|role|position|body|committee|on behalf of)\\b.*");
        int signature = HistoryTables.column(header, "(?i).*\\b(?:signature|signed|approved|approval)\\b.*");
        if (name < 0 || (title < 0 && signature < 0)) {
            return Optional.empty();
        }
        int date = HistoryTables.column(header, "(?i).*\\bdate\\b.*|.*\\bissued?\\b.*");
        WrittenDate written = DateFinder.in(cell(row, date)).stream()
                .findFirst()
                .map(DateFinder.Found::date)
                .orElse(null);
        String who = blankToNull(cell(row, name));
        String body = blankToNull(cell(row, title));
        boolean nameIsBody = body == null && who != null && BODY.matcher(who).find();
        boolean empty = who == null && body == null && written == null;
        return empty
                ? Optional.empty()
                : Optional.of(nameIsBody ? new Approval(who, null, written) : new Approval(body, who, written));
    }

    private static Optional<Approval> ofStatements(List<Statement> statements, WrittenDate date) {
        for (Statement statement : statements) {
            Matcher by = BY.matcher(statement.text());
            if (Statement.wordsIn(statement.text()) <= LONGEST
                    && by.find()
                    && !DUTY.matcher(statement.text().substring(0, by.start())).find()) {
                String who = named(by.group(1));
                boolean plausible = !who.isEmpty()
                        && (Character.isUpperCase(who.codePointAt(0))
                                || BODY.matcher(who).find());
                if (plausible) {
                    return Optional.of(approval(who, by.group(1), date));
                }
            }
        }
        return Optional.empty();
    }

    private static Approval approval(String who, String all, WrittenDate date) {
        Matcher bracketed = IN_BRACKETS.matcher(withoutDates(all));
        if (bracketed.matches() && BODY.matcher(bracketed.group(2)).find()) {
            return new Approval(bracketed.group(2).strip(), bracketed.group(1).strip(), date);
        }
        return BODY.matcher(who).find() ? new Approval(who, null, date) : new Approval(null, who, date);
    }

    private static String named(String text) {
        return END.matcher(withoutDates(text)).replaceFirst("").strip();
    }

    private static String withoutDates(String text) {
        String rest = text;
        for (DateFinder.Found found : DateFinder.in(text)) {
            rest = rest.replace(found.date().raw(), "");
        }
        return rest.strip();
    }

    private static String cell(List<String> row, int column) {
        return column >= 0 && column < row.size() ? row.get(column) : "";
    }

    private static String blankToNull(String text) {
        return text.isBlank() ? null : text;
    }
}
