package org.probity.ejb.policy.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.probity.ejb.policy.draft.BoundPerson;
import org.probity.ejb.policy.draft.ClauseNumber;
import org.probity.ejb.policy.draft.DraftClause;
import org.probity.ejb.policy.draft.DraftHeading;
import org.probity.ejb.policy.draft.DraftPart;
import org.probity.ejb.policy.draft.DraftTable;
import org.probity.ejb.policy.draft.DraftWarning;
import org.probity.ejb.policy.draft.Strength;
import org.probity.ejb.policy.source.TableBlock;
import org.probity.ejb.policy.source.TextBlock;

/** Turns the outline into headings, clauses and tables, each clause with its depth, strength and persons. */
final class DraftParts {
    private final List<DraftPart> parts = new ArrayList<>();
    private final List<DraftWarning> warnings = new ArrayList<>();
    private final ClauseNesting nesting = new ClauseNesting();
    private final List<DraftClause> open = new ArrayList<>();
    private final Map<DraftClause, Set<String>> numbersBelow = new HashMap<>();

    DraftParts(List<OutlinePart> outline) {
        for (OutlinePart part : outline) {
            if (part.block() instanceof TableBlock table) {
                restart();
                parts.add(new DraftTable(-1, table.rows()));
            } else if (part.isHeading() && part.block() instanceof TextBlock heading) {
                restart();
                parts.add(new DraftHeading(-1, part.level(), printed(heading.mark()), heading.text()));
            } else if (part.block() instanceof TextBlock text) {
                clause(text);
            }
        }
    }

    List<DraftPart> parts() {
        return parts;
    }

    List<DraftWarning> warnings() {
        return warnings;
    }

    private void restart() {
        nesting.restart();
        open.clear();
    }

    private void clause(TextBlock text) {
        int depth = Math.min(nesting.depth(text), open.size());
        open.subList(depth, open.size()).clear();
        DraftClause parent = depth == 0 ? null : open.get(depth - 1);
        ClauseNumber mark = text.mark();
        String value = mark == null ? null : mark.value();
        boolean inferred = value != null && mark.printed().isEmpty();
        DraftClause clause = DraftClause.unplaced(
                value, printed(mark), inferred, text.text(), depth, strength(text, parent), persons(text, parent));
        noteRepetition(clause, parent);
        open.add(clause);
        parts.add(clause);
    }

    private static String printed(ClauseNumber mark) {
        return mark == null || mark.printed().isEmpty() ? null : mark.printed();
    }

    private static Strength strength(TextBlock text, DraftClause parent) {
        return parent != null && parent.text().endsWith(":")
                ? StrengthOfDuty.of(text.text(), parent.text())
                : StrengthOfDuty.of(text.text());
    }

    private static List<BoundPerson> persons(TextBlock text, DraftClause parent) {
        List<BoundPerson> own = BoundPersons.in(text.text());
        return own.isEmpty() && parent != null ? parent.persons() : own;
    }

    private void noteRepetition(DraftClause clause, DraftClause parent) {
        boolean isNew = clause.number() == null
                || parent == null
                || numbersBelow
                        .computeIfAbsent(parent, below -> new HashSet<>())
                        .add(clause.number());
        if (!isNew) {
            warnings.add(new DraftWarning(
                    DraftWarning.Kind.NUMBER_REPEATED,
                    "The number " + clause.printed() + " stands twice under "
                            + (parent.number() == null ? "one clause" : "clause " + parent.number())
                            + ". Both were kept as printed."));
        }
    }
}
