package org.probity.ejb.policy.adoption;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.probity.ejb.rule.RuleDefinition;
import org.probity.ejb.rule.WrongValue;
import org.probity.persistence.NotThere;
import org.probity.persistence.PublicId;
import org.probity.persistence.policy.IncompletePolicy;
import org.probity.persistence.policy.PolicyPart;
import org.probity.persistence.policy.PolicyVersion;
import org.probity.persistence.policy.Provenance;
import org.probity.persistence.policy.Strength;

/** What a school does to its draft of the trust's text. A locked piece is never touched, whoever asks. */
@Dependent
class LocalEdits {
    private static final int LONGEST_NUMBER = 20;

    @PersistenceContext
    EntityManager em;

    @Inject
    AdoptedText adopted;

    LocalFile file(PolicyVersion version) {
        Map<String, String> values = adopted.values(version);
        Map<String, PolicyPart> trusts = new HashMap<>();
        Parameters.filled(version.getBase().parts(), values)
                .forEach(part -> trusts.put(part.provenance().getLineage(), part));
        Set<String> asked = asked(version);
        List<LocalFile.Piece> pieces =
                version.parts().stream().map(part -> piece(part, trusts, asked)).toList();
        List<LocalFile.Value> places = Parameters.in(version.getBase().parts()).stream()
                .map(found -> new LocalFile.Value(found, found.typed(values.getOrDefault(found.key(), ""))))
                .toList();
        return new LocalFile(version, version.getPolicy().getSchool().getName(), pieces, places);
    }

    private static LocalFile.Piece piece(PolicyPart part, Map<String, PolicyPart> trusts, Set<String> asked) {
        Provenance whose = part.provenance();
        String state =
                switch (whose.getOrigin()) {
                    case REPLACED -> "REPLACED";
                    case ADDED, OWN -> "ADDED";
                    case TRUST -> whose.isLocked() ? "LOCKED" : "OPEN";
                };
        PolicyPart instead = state.equals("REPLACED") ? trusts.get(whose.getLineage()) : null;
        return new LocalFile.Piece(
                part,
                whose.getLineage(),
                state,
                instead == null ? null : instead.words(),
                asked.contains(whose.getLineage()));
    }

    void fill(PolicyVersion draft, Map<String, String> typed) {
        Map<String, String> read = new HashMap<>();
        typed.forEach((key, value) -> {
            RuleDefinition parameter = Parameters.of(key)
                    .filter(RuleDefinition::isOpenToTexts)
                    .orElseThrow(() -> new WrongValue("There is no value called " + key + " in the trust's text."));
            read.put(key, parameter.read(value));
        });
        adopted.say(draft, read);
        adopted.write(draft, draft.parts());
    }

    void replace(PolicyVersion draft, String lineage, String words, Strength strength) {
        List<PolicyPart> text = new ArrayList<>(draft.parts());
        int place = place(text, lineage);
        PolicyPart part = text.get(place);
        if (part.provenance().isLocked() && !Pieces.isAdded(part)) {
            throw new LockedClause(
                    "The trust has locked this clause. Add a clause of your own behind it, or ask the trust.");
        }
        if (asked(draft).contains(lineage)) {
            throw new LockedClause("The trust's new version asks about this clause. Answer that first.");
        }
        PolicyPart own = said(part, required(words), strength);
        text.set(place, Pieces.isAdded(part) ? own : Pieces.replaced(part, own));
        adopted.write(draft, text);
    }

    private static PolicyPart said(PolicyPart part, String words, Strength strength) {
        if (part instanceof PolicyPart.Heading heading) {
            return new PolicyPart.Heading(
                    heading.level(), heading.number(), words.replaceAll("\\s+", " "), heading.provenance());
        }
        if (part instanceof PolicyPart.Item item) {
            return new PolicyPart.Item(
                    item.depth(),
                    item.number(),
                    words,
                    strength == null ? item.strength() : strength,
                    item.codes(),
                    item.provenance());
        }
        throw new LockedClause("A table of the trust stays as it is. Add a clause of your own behind it.");
    }

    void add(PolicyVersion draft, String after, String number, String words, Strength strength) {
        List<PolicyPart> text = new ArrayList<>(draft.parts());
        int place = after == null || after.isBlank() ? 0 : place(text, after) + 1;
        String cited = number == null || number.isBlank() ? null : number.strip();
        if (cited != null && cited.length() > LONGEST_NUMBER) {
            throw new WrongValue("A number has at most " + LONGEST_NUMBER + " characters.");
        }
        int depth = place > 0 && text.get(place - 1) instanceof PolicyPart.Item before ? before.depth() : 0;
        Provenance own = new Provenance(PublicId.random(), Provenance.Hold.OPEN, Provenance.Origin.ADDED);
        Strength binding = strength == null ? Strength.INFORMATION : strength;
        text.add(place, new PolicyPart.Item(depth, cited, required(words), binding, List.of(), own));
        adopted.write(draft, text);
    }

    void restore(PolicyVersion draft, String lineage) {
        List<PolicyPart> text = new ArrayList<>(draft.parts());
        PolicyPart part = text.get(place(text, lineage));
        if (Pieces.isAdded(part)) {
            text.remove(part);
        } else {
            text.set(text.indexOf(part), Pieces.followed(part));
        }
        adopted.write(draft, text);
    }

    private Set<String> asked(PolicyVersion draft) {
        return new HashSet<>(em.createQuery(
                        "select c.lineage from MergeConflict c where c.policyVersion = :version and c.open = true",
                        String.class)
                .setParameter("version", draft)
                .getResultList());
    }

    private static int place(List<PolicyPart> text, String lineage) {
        int place = Pieces.indexOf(text, lineage);
        if (place < 0) {
            throw new NotThere();
        }
        return place;
    }

    private static String required(String words) {
        if (words == null || words.isBlank()) {
            throw new IncompletePolicy("saved", List.of("the words of the clause"));
        }
        if (Parameters.isOpen(words)) {
            throw new WrongValue("Write the value itself. Places for values are for the trust's text.");
        }
        return words.strip().replace("\r\n", "\n");
    }
}
