package org.probity.ejb.letter;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One field that templates may use. A field is known by its name everywhere; its meaning, example and place of entry are for
 * people who write templates or fill a gap.
 *
 * @param name as it stands in a template, for instance {@code meetingAt}
 * @param kind what shape its value has
 * @param meaning what it is, in plain words
 * @param example a text, a {@code Boolean}, a list of texts or one row (a map of column to text), as {@code kind} says
 * @param columns the columns of a {@link Kind#ROWS} field, else empty
 * @param where the page on which a person enters it, to be read after "enter it on" or "in"
 * @param only who may read it; empty means anyone
 */
public record LetterField(
        String name,
        Kind kind,
        String meaning,
        Object example,
        List<Column> columns,
        String where,
        Set<RecipientKind> only) {

    /** The shape of a field's value: one text, yes or no, a list of texts, a table. */
    public enum Kind {
        TEXT,
        FLAG,
        LINES,
        ROWS
    }

    /** One column of a field that is a table. */
    public record Column(String name, String meaning, String example) {}

    /** Whether a letter to this kind of reader may use the field. */
    public boolean mayBeReadBy(RecipientKind reader) {
        return only.isEmpty() || only.contains(reader);
    }

    boolean isList() {
        return kind == Kind.LINES || kind == Kind.ROWS;
    }

    Optional<Column> column(String wanted) {
        return columns.stream().filter(each -> each.name().equals(wanted)).findFirst();
    }
}
