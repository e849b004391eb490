package org.probity.ejb.takeover;

/**
 * What is wrong with a row, or with the files as a whole.
 *
 * @param column title of the column; empty when it is about the whole row or file
 * @param words a sentence or two that say what to do
 */
public record Fault(String column, String words) {
    static Fault at(Column column, String words) {
        return new Fault(column.getTitle(), words);
    }

    static Fault ofAll(String words) {
        return new Fault("", words);
    }
}
