package org.probity.ejb.register;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.probity.persistence.calendar.DateWords;
import org.probity.persistence.policy.Clause;
import org.probity.persistence.policy.PolicyVersion;
import org.probity.persistence.register.FindingKind;
import org.probity.persistence.register.Found;
import org.probity.persistence.register.Severity;

/**
 * Policies that are to be read with this one and are not there or overdue themselves. National guidance and law are no policies of a
 * school, and a procedure that the product runs is there.
 */
final class LinkCheck {
    private static final Pattern OUTSIDE = Pattern.compile(
            "(?i)\\b(?:guidance|act(?: \\d{4})?|regulations?(?: \\d{4})?|teachers' standards)$|\\bKCSIE\\b");
    private static final Pattern PROCEDURE = Pattern.compile("(?i)\\bprocedures?\\b");

    private LinkCheck() {}

    static Stream<Found> of(PolicyVersion version, List<Clause> clauses, Surroundings here) {
        return version.getParticulars().getRelatedPolicies().stream()
                .filter(title -> !OUTSIDE.matcher(title).find())
                .flatMap(title -> check(title, version, clauses, here).stream());
    }

    private static Optional<Found> check(String title, PolicyVersion version, List<Clause> clauses, Surroundings here) {
        List<Surroundings.Neighbour> known = here.policies().stream()
                .filter(policy -> !policy.versionId().equals(version.getPublicId()) && isNamed(title, policy.title()))
                .toList();
        if (known.isEmpty()) {
            return isProcedure(title, here) ? Optional.empty() : Optional.of(missing(title, version, clauses, here));
        }
        boolean allOverdue = known.stream()
                .allMatch(policy -> policy.due() != null && here.today().isAfter(policy.due()));
        return allOverdue ? Optional.of(overdue(title, known.get(0), clauses)) : Optional.empty();
    }

    private static boolean isNamed(String wanted, String title) {
        List<String> words = Sentences.words(wanted);
        return !words.isEmpty() && Sentences.words(title).containsAll(words);
    }

    private static boolean isProcedure(String title, Surroundings here) {
        return PROCEDURE.matcher(title).find()
                && here.procedures().stream().anyMatch(procedure -> Sentences.words(procedure)
                        .contains(Sentences.words(title).get(0)));
    }

    private static Found missing(String title, PolicyVersion version, List<Clause> clauses, Surroundings here) {
        return Found.of(
                        FindingKind.LINKED_MISSING,
                        Severity.NOTE,
                        "It is to be read with \"" + title + "\", and no document of that name is in force here.",
                        "Import that document, or take it out of \"Read with\" in the next version.",
                        here.school() == null ? "/policy/import.xhtml" : "/policy/import.xhtml?school=" + here.school(),
                        Objects.requireNonNullElse(version.getEffectiveFrom(), here.today()))
                .at(naming(title, clauses), null);
    }

    private static Found overdue(String title, Surroundings.Neighbour policy, List<Clause> clauses) {
        return Found.of(
                        FindingKind.LINKED_OVERDUE,
                        Severity.NOTE,
                        "It is to be read with \"" + title + "\", whose own review fell due on "
                                + DateWords.date(policy.due()) + ".",
                        "Review that policy.",
                        "/register/review.xhtml?id=" + policy.versionId(),
                        policy.due())
                .at(naming(title, clauses), null);
    }

    /** The first clause that calls a document by this title. */
    private static Clause naming(String title, List<Clause> clauses) {
        String whole = Pattern.quote(title.replaceAll("(?i) of ICT$", ""));
        Pattern called = Pattern.compile("(?i)\\b" + whole
                + "\\b(?! lead)(?:\\W+\\w+){0,3}?\\W+(?:polic|procedure)|\\b(?:polic(?:y|ies)|those) on [^.]*\\b"
                + whole
                + "\\b|\\bthe " + whole + "\\b(?! (?:lead|act|officer)\\b)");
        return clauses.stream()
                .filter(clause -> called.matcher(clause.getText()).find())
                .findFirst()
                .orElse(null);
    }
}
