package org.probity.ejb.casework;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.probity.persistence.breach.Duty;
import org.probity.persistence.calendar.London;
import org.probity.persistence.letter.LetterState;
import org.probity.persistence.procedure.Outcome;

/** What is on record in a case, found by what was done: steps, letters, people. */
record Chronicle(CaseSheet sheet) {

    List<Entry> of(Outcome first, Outcome... others) {
        Set<Outcome> wanted = EnumSet.of(first, others);
        return sheet.chronology().entries().stream()
                .filter(entry -> wanted.contains(entry.outcome()))
                .toList();
    }

    /** The same, of the main line and in one of these steps only. */
    List<Entry> in(Set<String> steps, Outcome first, Outcome... others) {
        return of(first, others).stream()
                .filter(entry -> entry.track() == null && steps.contains(entry.step()))
                .toList();
    }

    static List<Requirement.Proof> proofs(List<Entry> entries) {
        return entries.stream()
                .map(entry -> new Requirement.Proof(
                        (entry.track() == null ? "" : entry.track() + ", ") + entry.step() + ": " + entry.label(),
                        London.date(entry.at()),
                        entry.by(),
                        entry.reason()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** Letters that left, by number, each with the day on which it counts as served; those that call a meeting off ask nobody to come. */
    List<Requirement.Proof> letters(String... numbers) {
        Set<String> wanted = Set.of(numbers);
        return sheet.papers().letters().stream()
                .filter(letter -> wanted.contains(letter.letter()) && letter.sent() != null && !letter.callsOff())
                .map(letter -> new Requirement.Proof(
                        "Letter " + letter.letter() + letter.variant() + " to " + letter.recipient() + ", "
                                + letter.title(),
                        letter.deemedServed() == null ? London.date(letter.sent()) : letter.deemedServed(),
                        null,
                        null))
                .toList();
    }

    /** Whether such a letter is written and has not left. */
    boolean waits(String number) {
        return sheet.papers().letters().stream()
                .anyMatch(letter -> letter.letter().equals(number)
                        && letter.sent() == null
                        && letter.state() != LetterState.WITHDRAWN);
    }

    /** Names of those who have one of the duties. */
    List<String> holding(Duty... duties) {
        List<Duty> wanted = Arrays.asList(duties);
        return sheet.people().stream()
                .filter(told -> told.duties().stream().anyMatch(wanted::contains))
                .map(CaseSheet.Told::name)
                .toList();
    }

    Optional<Entry> last(Outcome first, Outcome... others) {
        return of(first, others).stream().reduce((one, other) -> other);
    }

    boolean has(Outcome first, Outcome... others) {
        return !of(first, others).isEmpty();
    }
}
