package org.probity.persistence.register;

import java.time.LocalDate;
import org.probity.persistence.policy.Clause;

/**
 * What a check found.
 *
 * @param clause that it is about; null when it is about the record or the whole text
 * @param other second clause that pulls against the first; null when there is none
 * @param words what is wrong, in one to three sentences
 * @param mend what to do about it
 * @param path of the page where that is done, from the root of the product
 * @param since from when it is true, as far as that is known
 * @param due day of a review that it is about; else null
 */
public record Found(
        FindingKind kind,
        Severity severity,
        Clause clause,
        Clause other,
        String words,
        String mend,
        String path,
        LocalDate since,
        LocalDate due) {

    /** About the record. */
    public static Found of(
            FindingKind kind, Severity severity, String words, String mend, String path, LocalDate since) {
        return new Found(kind, severity, null, null, words, mend, path, since, null);
    }

    public Found at(Clause first, Clause second) {
        return new Found(kind, severity, first, second, words, mend, path, since, due);
    }

    public Found due(LocalDate day) {
        return new Found(kind, severity, clause, other, words, mend, path, since, day);
    }
}
