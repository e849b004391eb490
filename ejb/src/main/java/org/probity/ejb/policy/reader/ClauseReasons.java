package org.probity.ejb.policy.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.probity.ejb.policy.draft.BoundPerson;
import org.probity.ejb.policy.draft.DraftClause;
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
