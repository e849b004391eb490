package org.probity.ejb.policy.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.probity.ejb.policy.draft.DraftClause;
import org.probity.ejb.policy.draft.DraftPart;
import org.probity.ejb.policy.draft.DraftTable;

/**
 * A line or sentence that may say something about the document. A cell of a table says what its header and itself say.
 *
 * @param text the words
 * @param part the clause or table it stands in
 */
record Statement(String text, DraftPart part) {
    private static final int LONGEST = 45;
    private static final Pattern LABEL = Pattern.compile(
            "(?i).*\\b(?:date|review(?:ed)?|revision|version|approved|approval|author|by|changes?|summary|name|signature|title|role|issued?|status|next)\\b.*");

    private static final int LONGEST_TEXT = 600;

    static List<Statement> in(List<DraftPart> parts) {
        List<Statement> statements = new ArrayList<>();
        for (DraftPart part : parts) {
            if (part instanceof DraftClause clause) {
                texts(clause.text()).forEach(text -> statements.add(new Statement(text, part)));
            } else if (part instanceof DraftTable table) {
                cells(table.rows()).forEach(text -> statements.add(new Statement(text, part)));
            }
        }
        return statements;
    }

    private static List<String> texts(String text) {
        return wordsIn(text) <= LONGEST && text.length() <= LONGEST_TEXT
                ? List.of(text)
                : Wording.sentences(text).stream()
                        .filter(sentence -> wordsIn(sentence) <= LONGEST && sentence.length() <= LONGEST_TEXT)
                        .toList();
    }

    static int wordsIn(String text) {
        return text.split("\\s+", -1).length;
    }

    /** Whether the first row of a table names its columns. */
    static boolean hasHeader(List<List<String>> rows) {
        return rows.size() > 1
                && rows.get(0).size() > 1
                && rows.get(0).stream().allMatch(cell -> DateFinder.in(cell).isEmpty())
                && rows.get(0).stream()
                                .filter(cell -> LABEL.matcher(cell).matches())
                                .count()
                        > 1;
    }

    private static List<String> cells(List<List<String>> rows) {
        List<String> texts = new ArrayList<>();
        boolean header = hasHeader(rows);
        for (List<String> row : header ? rows.subList(1, rows.size()) : rows) {
            for (int i = header ? 0 : 1; i < row.size(); i++) {
                String label = header ? (i < rows.get(0).size() ? rows.get(0).get(i) : "") : row.get(i - 1);
                if (!row.get(i).isEmpty() && label.length() + row.get(i).length() <= LONGEST_TEXT) {
                    texts.add(label.replaceFirst(":$", "") + ": " + row.get(i));
                }
            }
        }
        return texts;
    }
}
