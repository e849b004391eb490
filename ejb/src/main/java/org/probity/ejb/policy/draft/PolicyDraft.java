package org.probity.ejb.policy.draft;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A policy file as the reader understood it, for a person to confirm or correct. It never changes: each correction
 * gives a new draft, and {@link #coverage()} proves at any time that no word of the source was lost on the way.
 *
 * @param title as written, without the name of the school, or null if the source has none
 * @param organisation name of the school or trust as written, or null
 * @param parts headings, clauses and tables in the order of the document
 * @param facts what the text says about the policy itself
 * @param furniture words that belong to the page
 * @param warnings what a person should look at
 * @param sourceWords words of the source, counted before anything was decided
 */
public record PolicyDraft(
        String title,
        String organisation,
        List<DraftPart> parts,
        PolicyFacts facts,
        List<PageFurniture> furniture,
        List<DraftWarning> warnings,
        WordCount sourceWords)
        implements Serializable {

    public PolicyDraft {
        parts = inPlace(parts);
        furniture = List.copyOf(furniture);
        warnings = List.copyOf(warnings);
    }

    public List<DraftHeading> headings() {
        return of(DraftHeading.class);
    }

    public List<DraftClause> clauses() {
        return of(DraftClause.class);
    }

    public List<DraftTable> tables() {
        return of(DraftTable.class);
    }

    /** Texts of the clauses that prohibit, without the sentence that only introduces a list of them. */
    public List<String> prohibited() {
        return clauses().stream()
                .filter(clause -> clause.strength() == Strength.PROHIBITED && !introduces(clause))
                .map(DraftClause::text)
                .toList();
    }

    /** The words of the source against the words of every part and of the furniture. */
    public Coverage coverage() {
        return Coverage.of(
                sourceWords,
                WordCount.of(Stream.concat(
                        parts.stream().map(DraftPart::sourceText),
                        furniture.stream().map(PageFurniture::text))));
    }

    /**
     * Two clauses out of one. Both keep its strength and depth; a number at the front of the second one becomes its own.
     *
     * @param offset character of the text at which the second clause begins, between two words
     */
    public PolicyDraft split(int position, int offset) {
        DraftClause clause = clause(position);
        String text = clause.text();
        if (offset <= 0 || offset >= text.length() || insideWord(text, offset)) {
            throw new ImpossibleCorrection("Put the cursor between two words of the clause to split it there.");
        }
        String first = text.substring(0, offset).strip();
        String second = text.substring(offset).strip();
        if (first.isEmpty() || second.isEmpty()) {
            throw new ImpossibleCorrection("A clause can only be split where words stand on both sides.");
        }
        return replace(position, 1, List.of(clause.saying(first), startingWith(second, clause)));
    }

    private static DraftClause startingWith(String text, DraftClause like) {
        return ClauseNumber.at(text)
                .filter(found -> !found.number().isBullet() && !found.rest().isEmpty())
                .map(found -> DraftClause.unplaced(
                        found.number().value(),
                        found.number().printed(),
                        false,
                        found.rest(),
                        like.depth(),
                        like.strength(),
                        like.persons()))
                .orElseGet(() ->
                        DraftClause.unplaced(null, null, false, text, like.depth(), like.strength(), like.persons()));
    }

    /** One part out of a heading or clause and the heading or clause before it, which says what the new part is. */
    public PolicyDraft mergeWithPrevious(int position) {
        DraftPart part = part(position);
        DraftPart before = position == 0 ? part : part(position - 1);
        if (position == 0 || part instanceof DraftTable) {
            throw new ImpossibleCorrection("Only a clause or heading with another one before it can be joined to it.");
        }
        DraftPart merged;
        if (before instanceof DraftClause clause) {
            merged = clause.saying(clause.text() + " " + part.sourceText());
        } else if (before instanceof DraftHeading heading) {
            merged = new DraftHeading(-1, heading.level(), heading.number(), heading.text() + " " + part.sourceText());
        } else {
            throw new ImpossibleCorrection("A clause cannot be joined to the table before it.");
        }
        return replace(position - 1, 2, List.of(merged));
    }

    /**
     * A heading out of a clause, or the same heading at another level.
     *
     * @param level 1 to 6
     */
    public PolicyDraft promote(int position, int level) {
        if (level < 1 || level > 6) {
            throw new ImpossibleCorrection("A heading has a level from 1 to 6.");
        }
        DraftPart part = part(position);
        if (part instanceof DraftClause clause) {
            return replace(position, 1, List.of(new DraftHeading(-1, level, clause.printed(), clause.text())));
        }
        if (part instanceof DraftHeading heading) {
            return replace(position, 1, List.of(new DraftHeading(-1, level, heading.number(), heading.text())));
        }
        throw new ImpossibleCorrection("A table cannot become a heading.");
    }

    /** A clause out of a heading; it informs until a person says otherwise. */
    public PolicyDraft demote(int position) {
        if (!(part(position) instanceof DraftHeading heading)) {
            throw new ImpossibleCorrection("Only a heading can become a clause.");
        }
        String value = heading.number() == null
                ? null
                : ClauseNumber.at(heading.number())
                        .map(found -> found.number().value())
                        .orElse(heading.number());
        return replace(
                position,
                1,
                List.of(DraftClause.unplaced(
                        value, heading.number(), false, heading.text(), 0, Strength.INFORMATION, List.of())));
    }

    /**
     * Another number to cite the clause by. What the source prints stays on record.
     *
     * @param number without punctuation, or null for none
     */
    public PolicyDraft renumber(int position, String number) {
        String value = number == null || number.isBlank() ? null : number.strip();
        return replace(position, 1, List.of(clause(position).numbered(value)));
    }

    public PolicyDraft withStrength(int position, Strength strength) {
        return replace(position, 1, List.of(clause(position).binding(strength)));
    }

    /** The clause or heading in other words; {@link #coverage()} tells which words of the source it no longer has. */
    public PolicyDraft withText(int position, String text) {
        if (text == null || text.isBlank()) {
            throw new ImpossibleCorrection("It needs words. To do without it, press the button that takes it out.");
        }
        DraftPart changed = part(position) instanceof DraftHeading heading
                ? new DraftHeading(-1, heading.level(), heading.number(), text.strip())
                : clause(position).saying(text.strip());
        return replace(position, 1, List.of(changed));
    }

    /** Without this part; {@link #coverage()} tells which words of the source are gone with it. */
    public PolicyDraft without(int position) {
        part(position);
        return replace(position, 1, List.of());
    }

    /** Which entries of the conduct catalogue the clause covers. */
    public PolicyDraft withCodes(int position, List<String> codes) {
        return replace(position, 1, List.of(clause(position).covering(codes)));
    }

    /** The clause deeper or less deep; it cannot go deeper than one level below the clause before it. */
    public PolicyDraft withDepth(int position, int depth) {
        DraftClause clause = clause(position);
        return replace(position, 1, List.of(clause.under(clause.heading(), Math.max(depth, 0), clause.parent())));
    }

    public PolicyDraft withTitle(String newTitle) {
        return new PolicyDraft(newTitle, organisation, parts, facts, furniture, warnings, sourceWords);
    }

    public PolicyDraft withOrganisation(String newOrganisation) {
        return new PolicyDraft(title, newOrganisation, parts, facts, furniture, warnings, sourceWords);
    }

    /** With guesses that a person corrected. */
    public PolicyDraft withGuesses(List<Guess> guesses) {
        return new PolicyDraft(title, organisation, parts, facts.guessing(guesses), furniture, warnings, sourceWords);
    }

    /** Why this is no policy, as a sentence; empty when it reads like one or a person has said that it is one. */
    public Optional<String> whyNoPolicy() {
        return warnings.stream()
                .filter(warning -> warning.kind() == DraftWarning.Kind.NOT_A_POLICY)
                .map(DraftWarning::message)
                .findFirst();
    }

    /** A person says that it is a policy, whatever it looks like. */
    public PolicyDraft asPolicy() {
        List<DraftWarning> others = warnings.stream()
                .filter(warning -> warning.kind() != DraftWarning.Kind.NOT_A_POLICY)
                .toList();
        return new PolicyDraft(title, organisation, parts, facts, furniture, others, sourceWords);
    }

    private PolicyDraft replace(int position, int count, List<DraftPart> by) {
        List<DraftPart> changed = new ArrayList<>(parts);
        changed.subList(position, position + count).clear();
        changed.addAll(position, by);
        return new PolicyDraft(title, organisation, changed, facts, furniture, warnings, sourceWords);
    }

    private DraftPart part(int position) {
        if (position < 0 || position >= parts.size()) {
            throw new ImpossibleCorrection("The draft has changed and no longer has that part. Open it again.");
        }
        return parts.get(position);
    }

    private DraftClause clause(int position) {
        if (part(position) instanceof DraftClause clause) {
            return clause;
        }
        throw new ImpossibleCorrection("That part is not a clause. Turn it into one first.");
    }

    private boolean introduces(DraftClause clause) {
        int next = clause.position() + 1;
        return clause.text().endsWith(":")
                && next < parts.size()
                && parts.get(next) instanceof DraftClause child
                && child.parent() == clause.position();
    }

    private <T extends DraftPart> List<T> of(Class<T> kind) {
        return parts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static boolean insideWord(String text, int offset) {
        return Character.isLetterOrDigit(text.charAt(offset - 1)) && Character.isLetterOrDigit(text.charAt(offset));
    }

    private static List<DraftPart> inPlace(List<DraftPart> parts) {
        List<DraftPart> placed = new ArrayList<>();
        String heading = null;
        List<Integer> open = new ArrayList<>();
        for (DraftPart part : parts) {
            DraftPart here = part.at(placed.size());
            if (here instanceof DraftClause clause) {
                int depth = Math.min(clause.depth(), open.size());
                open.subList(depth, open.size()).clear();
                here = clause.under(heading, depth, depth == 0 ? -1 : open.get(depth - 1));
                open.add(here.position());
            } else {
                open.clear();
                heading = here instanceof DraftHeading found ? found.text() : heading;
            }
            placed.add(here);
        }
        return List.copyOf(placed);
    }
}
