package org.probity.web.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.probity.persistence.register.Finding;
import org.probity.persistence.register.FindingKind;
import org.probity.persistence.register.Severity;
import org.probity.web.shell.Visitor;
import org.probity.web.words.Spoken;

/** How pages call what the register says: its urgency, its clauses, its age. */
@Named
@ApplicationScoped
public class RegisterWords {
    @Inject
    Visitor visitor;

    /** Name of the look in {@link org.probity.web.words.Status}. */
    public String look(Severity severity) {
        return switch (severity) {
            case URGENT -> "late";
            case SOON -> "due";
            case NOTE -> "waiting";
        };
    }

    public String word(Severity severity) {
        return switch (severity) {
            case URGENT -> "now";
            case SOON -> "soon";
            case NOTE -> "next version";
        };
    }

    /** "Clauses 21 and 22"; empty when it is about none that has a number. */
    public String clauses(Finding finding) {
        String first = finding.getClauseNumber();
        String second = finding.getOtherNumber();
        if (first == null && second == null) {
            return "";
        }
        return first == null || second == null
                ? "Clause " + (first == null ? second : first)
                : "Clauses " + first + " and " + second;
    }

    /** "for 9 years and 7 months", with how long a review is overdue; else since when it is so. */
    public String age(Finding finding) {
        LocalDate today = visitor.today();
        if (finding.getKind() != FindingKind.REVIEW_OVERDUE) {
            return "since " + Spoken.date(finding.getSince());
        }
        long months = ChronoUnit.MONTHS.between(finding.getSince(), today);
        if (months == 0) {
            return "overdue for " + count(ChronoUnit.DAYS.between(finding.getSince(), today), "day");
        }
        String years = months < 12 ? "" : count(months / 12, "year");
        String rest = months % 12 == 0 ? "" : count(months % 12, "month");
        return "overdue for " + years + (years.isEmpty() || rest.isEmpty() ? "" : " and ") + rest;
    }

    private static String count(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }
}
