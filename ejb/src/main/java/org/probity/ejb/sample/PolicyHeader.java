package org.probity.ejb.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What stands above a policy's text. Old policies lack much of it: author, approval and review are empty where the
 * school never had them.
 *
 * @param effectiveTo last day in force; empty for the version in force now
 * @param reviewers bodies that review the policy together
 * @param carries rows of the domain decomposition that this header states and no clause does
 * @param otherwiseAs file whose clauses hold unless this one replaces them
 */
public record PolicyHeader(
        String school,
        String title,
        String version,
        Optional<String> author,
        Optional<RoughDate> writtenOn,
        Optional<Approval> approval,
        LocalDate effectiveFrom,
        Optional<LocalDate> effectiveTo,
        Optional<RoughDate> nextReview,
        Optional<Integer> reviewCycleMonths,
        List<String> reviewers,
        List<String> related,
        List<String> legal,
        List<String> audience,
        List<Revision> revisions,
        List<String> carries,
        Optional<String> otherwiseAs) {

    /** Who approved: the body, and the person who signs for it. */
    public record Approval(String body, String by, String title, RoughDate date) {
        static Approval from(YamlNode node) {
            return new Approval(node.text("body"), node.text("by"), node.text("title"), roughDate(node, "date"));
        }
    }

    /** A row of the revision table. Old rows may lack the summary. */
    public record Revision(RoughDate date, String by, Optional<String> summary) {
        static Revision from(YamlNode node) {
            return new Revision(roughDate(node, "date"), node.text("by"), node.maybeText("summary"));
        }
    }

    static PolicyHeader from(YamlNode node) {
        return new PolicyHeader(
                node.text("school"),
                node.text("title"),
                node.text("version"),
                node.maybeText("author"),
                node.maybeRoughDate("writtenOn"),
                node.maybeChild("approval", Approval::from),
                node.date("effectiveFrom"),
                node.maybeDate("effectiveTo"),
                node.maybeRoughDate("nextReview"),
                node.maybeNumber("reviewCycleMonths"),
                node.texts("reviewers"),
                node.texts("related"),
                node.texts("legal"),
                node.texts("audience"),
                node.each("revisions", Revision::from),
                node.texts("carries"),
                node.maybeText("otherwiseAs"));
    }

    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(effectiveFrom)
                && effectiveTo.map(last -> !day.isAfter(last)).orElse(true);
    }

    private static RoughDate roughDate(YamlNode node, String key) {
        return node.maybeRoughDate(key).orElseThrow(() -> node.fault(key, "is missing"));
    }
}
