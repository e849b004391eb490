package org.probity.persistence.policy;

import java.io.Serializable;
import java.util.List;

/** One piece of a policy's text, in the order of the document. A value: {@link PolicyVersion} turns it into rows and back. */
public sealed interface PolicyPart extends Serializable {
    /** HEADING, ITEM or TABLE, for pages. */
    String getKind();

    /**
     * A heading.
     *
     * @param level 1 for the title, 2 for a main heading, 3 and more below
     * @param number as printed, or null
     */
    record Heading(int level, String number, String text) implements PolicyPart {
        @Override
        public String getKind() {
            return "HEADING";
        }
    }

    /**
     * A clause. The heading it stands under follows from its place.
     *
     * @param depth 0, or 1 and more below another clause
     * @param number by which it is cited, without punctuation; null where the paper has none
     * @param codes of the conduct catalogue that it covers, such as CC-01
     */
    record Item(int depth, String number, String text, Strength strength, List<String> codes) implements PolicyPart {
        public Item {
            codes = List.copyOf(codes);
        }

        @Override
        public String getKind() {
            return "ITEM";
        }
    }

    /** A table, row by row, its header row (if any) first; an empty cell is an empty text. */
    record Table(List<List<String>> rows) implements PolicyPart {
        public Table {
            rows = rows.stream().map(List::copyOf).toList();
        }

        @Override
        public String getKind() {
            return "TABLE";
        }
    }
}
