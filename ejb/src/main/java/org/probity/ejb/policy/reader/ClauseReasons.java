package org.probity.ejb.policy.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.probity.ejb.policy.draft.BoundPerson;
import org.probity.ejb.policy.draft.DraftClause;
import org.probity.ejb.policy.draft.DraftPart;
import org.probity.ejb.policy.draft.PolicyDraft;
import org.probity.ejb.policy.draft.Strength;

/** Why a clause is taken to bind as it does, and whom: the words of the text that decide it. What a person changed has no such words. */
public final class ClauseReasons {
    private ClauseReasons() {}

    /** The words that give the clause its strength, else those of the clause it stands below; empty when there are none. */
    public static String ofStrength(PolicyDraft draft, DraftClause clause) {
        String own = StrengthOfDuty.wordsFor(clause.strength(), clause.text());
        boolean inherits = own.isEmpty() && clause.strength() != Strength.INFORMATION;
        return inherits
                ? parent(draft, clause)
                        .map(above -> StrengthOfDuty.wordsFor(clause.strength(), above.text()))
                        .orElse("")
                : own;
    }

    /** Both in words: because of "must", binds pupils ("Pupils"). Empty for a part that is no clause. */
    public static String inWords(PolicyDraft draft, DraftPart part) {
        if (!(part instanceof DraftClause clause)) {
            return "";
        }
        String words = ofStrength(draft, clause);
        Stream<String> persons = persons(draft, clause).stream()
                .map(bound -> "binds " + bound.name().toLowerCase(Locale.UK) + " (\u201C" + bound.words() + "\u201D)");
        return Stream.concat(Stream.of(words.isEmpty() ? "" : "because of \u201C" + words + "\u201D"), persons)
                .filter(piece -> !piece.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** How strongly a clause binds once it has these words: as they say, unless a person chose something else or the clause above decided. */
    public static Strength strengthWith(DraftPart part, String text, Strength chosen) {
        return part instanceof DraftClause clause
                        && clause.parent() < 0
                        && chosen == clause.strength()
                        && chosen == StrengthOfDuty.of(clause.text())
                ? StrengthOfDuty.of(text)
                : chosen;
    }

    /** Whom the clause binds by its own words or by those of the clause it stands below, with these words. */
    public static List<Bound> persons(PolicyDraft draft, DraftClause clause) {
        List<Bound> found = in(clause.text());
        return found.isEmpty()
                ? parent(draft, clause).map(above -> in(above.text())).orElse(List.of())
                : found;
    }

    /** Somebody whom a clause binds, and the words that name them. */
    public record Bound(BoundPerson person, String words) {
        /** For people: Pupils. */
        public String name() {
            String lower = person.name().toLowerCase(Locale.ROOT);
            return Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
        }
    }

    private static List<Bound> in(String text) {
        List<Bound> bound = new ArrayList<>();
        BoundPersons.in(text).forEach(person -> bound.add(new Bound(person, BoundPersons.wordsFor(person, text))));
        return bound;
    }

    private static Optional<DraftClause> parent(PolicyDraft draft, DraftClause clause) {
        return clause.parent() >= 0 && draft.parts().get(clause.parent()) instanceof DraftClause above
                ? Optional.of(above)
                : Optional.empty();
    }
}
