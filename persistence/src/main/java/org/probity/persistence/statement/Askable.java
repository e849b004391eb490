package org.probity.persistence.statement;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.probity.persistence.breach.Duty;

/**
 * Who may be asked for a statement in a matter, and who may not: nobody is a witness and leads, investigates or decides as well (SOD-01,
 * SOD-02, SOD-06), and pupils are talked to by somebody trained (D-37). Whoever was only told may be asked; they see the matter no more then.
 *
 * @param asker id of the person who asks
 * @param subjects ids of those whom the matter is about, as far as they are on record
 * @param subjectNames as they stand on file
 * @param duties held now, by person id
 * @param pupils ids of pupils among those in question
 */
public record Askable(
        Long asker, Set<Long> subjects, List<String> subjectNames, Map<Long, Set<Duty>> duties, Set<Long> pupils) {

    /**
     * Why somebody may not be asked, to follow a name and "cannot be asked:"; empty when they may.
     *
     * @param person null for somebody who is not on record
     * @param name as it was typed, or as it stands on record
     */
    public Optional<String> whyNot(Long person, String name, StatementKind kind) {
        boolean subject = person == null
                ? subjectNames.stream().anyMatch(each -> each.equalsIgnoreCase(name.strip()))
                : subjects.contains(person);
        if (subject) {
            return kind == StatementKind.NOTES
                    ? Optional.empty()
                    : Optional.of(
                            "the case is about this person. Invite them to an interview, and send them the notes of it to sign.");
        }
        if (person == null) {
            return Optional.empty();
        }
        if (person.equals(asker)) {
            return Optional.of("nobody asks themselves. Whoever saw it does not lead the case (SOD-01).");
        }
        if (hasAPart(person)) {
            return Optional.of(
                    "this person leads, investigates, decides or helps in the case, and nobody does that and is a witness too (SOD-01, SOD-06). Give that part to somebody else first.");
        }
        return pupils.contains(person)
                ? Optional.of(
                        "a pupil is talked to by somebody trained, with the parents told, and is never asked by mail (D-37).")
                : Optional.empty();
    }

    private boolean hasAPart(Long person) {
        Set<Duty> parts = EnumSet.noneOf(Duty.class);
        parts.addAll(duties.getOrDefault(person, Set.of()));
        parts.remove(Duty.RECIPIENT);
        return !parts.isEmpty();
    }
}
