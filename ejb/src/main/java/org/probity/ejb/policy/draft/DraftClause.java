package org.probity.ejb.policy.draft;

import java.util.List;
import org.probity.persistence.breach.ConductCode;

/**
 * A clause. {@code heading} and {@code parent} follow from its place and are set by {@link PolicyDraft}.
 *
 * @param position place among all parts
 * @param number the number by which it is cited, without its punctuation (28, 3.1, b), or null
 * @param printed the number as the source prints it (28., (b)), or null
 * @param inferred the source lost this number and the reader worked it out from the neighbours
 * @param text without its number; a line break separates paragraphs of one clause
 * @param heading text of the heading it stands under, or null
 * @param depth 0 for a clause, 1 and more below another one
 * @param parent position of the clause it stands below, or -1
 * @param strength how strongly it binds
 * @param persons whom its words bind, as far as evident
 * @param codes of the conduct catalogue that a person gave it (CC-01); others are refused
 */
public record DraftClause(
        int position,
        String number,
        String printed,
        boolean inferred,
        String text,
        String heading,
        int depth,
        int parent,
        Strength strength,
        List<BoundPerson> persons,
        List<String> codes)
        implements DraftPart {

    public DraftClause {
        persons = List.copyOf(persons);
        codes = List.copyOf(codes);
        codes.stream()
                .filter(code -> ConductCode.of(code).isEmpty())
                .findFirst()
                .ifPresent(unknown -> {
                    throw new ImpossibleCorrection("There is no code " + unknown + " in the catalogue of conduct.");
                });
    }

    /** A clause that has not yet found its place. */
    public static DraftClause unplaced(
            String number,
            String printed,
            boolean inferred,
            String text,
            int depth,
            Strength strength,
            List<BoundPerson> persons) {
        return new DraftClause(-1, number, printed, inferred, text, null, depth, -1, strength, persons, List.of());
    }

    /** A clause as it was kept, before it has found its place. */
    public static DraftClause kept(String number, String text, int depth, Strength strength, List<String> codes) {
        return new DraftClause(-1, number, number, false, text, null, depth, -1, strength, List.of(), codes);
    }

    @Override
    public String sourceText() {
        return printed == null ? text : printed + " " + text;
    }

    @Override
    public DraftClause at(int newPosition) {
        return new DraftClause(
                newPosition, number, printed, inferred, text, heading, depth, parent, strength, persons, codes);
    }

    DraftClause under(String newHeading, int newDepth, int newParent) {
        return new DraftClause(
                position, number, printed, inferred, text, newHeading, newDepth, newParent, strength, persons, codes);
    }

    DraftClause saying(String newText) {
        return new DraftClause(
                position, number, printed, inferred, newText, heading, depth, parent, strength, persons, codes);
    }

    DraftClause numbered(String newNumber) {
        return new DraftClause(
                position, newNumber, printed, false, text, heading, depth, parent, strength, persons, codes);
    }

    DraftClause binding(Strength newStrength) {
        return new DraftClause(
                position, number, printed, inferred, text, heading, depth, parent, newStrength, persons, codes);
    }

    DraftClause covering(List<String> newCodes) {
        return new DraftClause(
                position, number, printed, inferred, text, heading, depth, parent, strength, persons, newCodes);
    }
}
