package org.probity.ejb.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.probity.ejb.rule.RuleCatalogue;
import org.probity.ejb.rule.RuleDefinition;
import org.probity.persistence.policy.PolicyVersion;
import org.probity.persistence.policy.RuleValue;
import org.probity.persistence.register.FindingKind;
import org.probity.persistence.register.Found;
import org.probity.persistence.register.Severity;

/** Values that lie outside what law or the product's rules allow (domain.md 2.3), and review cycles longer than a document may have. */
final class ValueCheck {
    private ValueCheck() {}

    static Stream<Found> of(Collection<RuleValue> values, String school) {
        return values.stream()
                .flatMap(value -> RuleCatalogue.of(value.getKey())
                        .flatMap(rule -> rule.fault(value.getValue()).map(fault -> found(value, rule, fault, school)))
                        .stream());
    }

    private static Found found(RuleValue value, RuleDefinition rule, String fault, String school) {
        String allowed = rule.kind() == RuleDefinition.Kind.NUMBER
                ? "Allowed: " + rule.bounds().words() + ". " + rule.bounds().source()
                : "But " + fault;
        return Found.of(
                FindingKind.VALUE_OUT_OF_BOUNDS,
                Severity.URGENT,
                rule.label() + " (" + value.getKey() + ") is " + rule.words(value.getValue()) + " here. " + allowed,
                "Set a value within these bounds.",
                "/school/settings.xhtml" + (school == null ? "" : "?school=" + school),
                value.getEffectiveFrom());
    }

    /** Of a document with a cycle that its source fixes. */
    static Optional<Found> cycle(PolicyVersion version, LocalDate today) {
        Integer months = version.getDates().getReviewCycleMonths();
        return DocumentKind.of(version.getPolicy().getDocumentKind())
                .filter(kind -> kind.fixedMonths() != null && months != null && months > kind.fixedMonths())
                .map(kind -> Found.of(
                        FindingKind.VALUE_OUT_OF_BOUNDS,
                        Severity.URGENT,
                        "It is reviewed every " + months + " months. \"" + kind.title() + "\" has to be reviewed every "
                                + kind.fixedMonths() + " months (" + kind.source() + ").",
                        "Shorten the cycle in the next version, or sign a review with an earlier next date.",
                        "/register/review.xhtml?id=" + version.getPublicId(),
                        version.getEffectiveFrom() == null ? today : version.getEffectiveFrom()));
    }
}
