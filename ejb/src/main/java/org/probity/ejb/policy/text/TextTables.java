package org.probity.ejb.policy.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.probity.ejb.policy.draft.ClauseNumber;
import org.probity.ejb.policy.source.Spaces;

/** Tables in plain text: rows with upright bars, or at least two neighbouring lines with tabs inside. */
final class TextTables {
    private static final Pattern RULE = Pattern.compile("[\\s|:]*--[-\\s|:]*");
    private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");

    private TextTables() {}

    /** Number of lines from here on that form a table, or 0. */
    static int length(List<String> lines, int start) {
        int end = start;
        if (beginsBarTable(lines, start)) {
            while (end < lines.size() && isBarRow(lines.get(end))) {
                end++;
            }
            return end - start;
        }
        while (end < lines.size() && hasInnerTab(lines.get(end))) {
            end++;
        }
        return end - start > 1 ? end - start : 0;
    }

    private static boolean beginsBarTable(List<String> lines, int start) {
        if (start + 1 >= lines.size() || !isBarRow(lines.get(start)) || !isBarRow(lines.get(start + 1))) {
            return false;
        }
        boolean framed = lines.get(start).strip().startsWith("|")
                && lines.get(start + 1).strip().startsWith("|");
        return framed || RULE.matcher(lines.get(start + 1)).matches();
    }

    /** The cells of these lines, row by row. */
    static List<List<String>> rows(List<String> lines) {
        boolean bars = isBarRow(lines.get(0));
        List<List<String>> rows = new ArrayList<>();
        for (String line : lines) {
            if (!bars) {
                rows.add(cells(Arrays.asList(line.split("\t", -1))));
            } else if (!RULE.matcher(line).matches()) {
                rows.add(cells(Arrays.asList(BAR.split(unframed(line), -1))));
            }
        }
        return rows;
    }

    private static String unframed(String line) {
        String row = line.strip();
        row = row.startsWith("|") ? row.substring(1) : row;
        return row.endsWith("|") && !row.endsWith("\\|") ? row.substring(0, row.length() - 1) : row;
    }

    private static List<String> cells(List<String> raw) {
        return raw.stream()
                .map(cell -> Spaces.single(InlineMarks.plain(cell).text()))
                .toList();
    }

    private static boolean isBarRow(String line) {
        return BAR.matcher(line).find();
    }

    private static boolean hasInnerTab(String line) {
        String text = ClauseNumber.at(line).map(ClauseNumber.Numbered::rest).orElse(line);
        return text.strip().indexOf('\t') > 0 || (text.indexOf('\t') > 0 && !text.isBlank());
    }
}
