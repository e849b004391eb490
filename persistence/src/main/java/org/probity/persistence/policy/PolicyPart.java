package org.probity.persistence.policy;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/** One piece of a policy's text, in the order of the document. A value: {@link PolicyVersion} turns it into rows and back. */
public sealed interface PolicyPart extends Serializable {
    /** HEADING, ITEM or TABLE, for pages. */
    String getKind();

    /** Null for words that no version has kept yet: then they get one of their own. */
    Provenance provenance();

    /** As printed; null where there is none. */
    String number();

    /** All words of it, a table as one row a line with bars between its cells. */
    String words();

    /** The same piece, coming from elsewhere. */
    PolicyPart with(Provenance other);

    /**
     * A heading.
     *
     * @param level 1 for the title, 2 for a main heading, 3 and more below
     * @param number as printed, or null
     */
    record Heading(int level, String number, String text, Provenance provenance) implements PolicyPart {
        public Heading(int level, String number, String text) {
            this(level, number, text, null);
        }

        @Override
        public String getKind() {
            return "HEADING";
        }

        @Override
        public String words() {
            return text;
        }

        @Override
        public Heading with(Provenance other) {
            return new Heading(level, number, text, other);
        }
    }

    /**
     * A clause. The heading it stands under follows from its place.
     *
     * @param depth 0, or 1 and more below another clause
     * @param number by which it is cited, without punctuation; null where the paper has none
     * @param codes of the conduct catalogue that it covers, such as CC-01
     */
    record Item(int depth, String number, String text, Strength strength, List<String> codes, Provenance provenance)
            implements PolicyPart {
        public Item {
            codes = List.copyOf(codes);
        }

        public Item(int depth, String number, String text, Strength strength, List<String> codes) {
            this(depth, number, text, strength, codes, null);
        }

        @Override
        public String getKind() {
            return "ITEM";
        }

        @Override
        public String words() {
            return text;
        }

        @Override
        public Item with(Provenance other) {
            return new Item(depth, number, text, strength, codes, other);
        }
    }

    /** A table, row by row, its header row (if any) first; an empty cell is an empty text. */
    record Table(List<List<String>> rows, Provenance provenance) implements PolicyPart {
        public Table {
            rows = rows.stream().map(List::copyOf).toList();
        }

        public Table(List<List<String>> rows) {
            this(rows, null);
        }

        @Override
        public String getKind() {
            return "TABLE";
        }

        @Override
        public String number() {
            return null;
        }

        @Override
        public String words() {
            return rows.stream().map(row -> String.join(" | ", row)).collect(Collectors.joining("\n"));
        }

        @Override
        public Table with(Provenance other) {
            return new Table(rows, other);
        }
    }
}
