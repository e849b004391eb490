package org.probity.web.api;

import java.util.List;
import org.probity.ejb.policy.draft.Approval;
import org.probity.ejb.policy.draft.DraftClause;
import org.probity.ejb.policy.draft.DraftHeading;
import org.probity.ejb.policy.draft.DraftWarning;
import org.probity.ejb.policy.draft.Guess;
import org.probity.ejb.policy.draft.PolicyDraft;
import org.probity.ejb.policy.draft.WrittenDate;
import org.probity.ejb.policy.reader.ClauseReasons;
import org.probity.persistence.policy.PolicyStatus;

/**
 * What the reader makes of a policy file. What the file does not say is null or an empty list.
 *
 * @param id of the stored draft; null for a mere preview
 * @param status DRAFT for a stored draft; null for a mere preview
 * @param title as written
 * @param school name of the school or trust as written
 * @param headings in the order of the document, without their numbers
 * @param prohibited texts of the clauses that prohibit
 * @param said all that the text says about itself, each piece with the words it was taken from
 * @param whyNoPolicy why it looks like no policy; null when it may be one
 * @param warnings sentences: what a person should look at
 */
public record PolicyPreview(
        String id,
        String status,
        String title,
        String school,
        List<String> headings,
        List<ClauseRead> clauses,
        List<String> prohibited,
        List<String> relatedPolicies,
        List<String> legalReferences,
        List<String> roles,
        List<DateRead> revisionDates,
        ApprovalRead approval,
        DateRead nextReview,
        Integer reviewCycleMonths,
        List<SaidRead> said,
        String whyNoPolicy,
        List<String> warnings) {

    /**
     * A clause.
     *
     * @param number as it is cited, without punctuation; null where the file has none
     * @param heading that it stands under; null at the front
     * @param strength PROHIBITED, REQUIRED, ADVISED, RIGHT or INFORMATION
     * @param because the words that give it its strength; empty when it only informs
     * @param persons whom it binds, such as Pupils
     */
    public record ClauseRead(
            String number, String text, String heading, String strength, String because, List<String> persons) {}

    /**
     * Something that the text says about itself.
     *
     * @param topic such as ROLE, CHANNEL, APPROVED_BY or REVISION
     * @param evidence words of the file; empty for what a person added
     */
    public record SaidRead(String topic, String value, String evidence) {
        static SaidRead of(Guess guess) {
            return new SaidRead(guess.topic().name(), guess.value(), guess.evidence());
        }
    }

    /**
     * A date as exact as the file gives it.
     *
     * @param raw the words of the file
     * @param date 2022-06-03, 2017-03, 2024-spring or 2024
     * @param precision DAY, MONTH, TERM or YEAR
     */
    public record DateRead(String raw, String date, String precision) {
        static DateRead of(WrittenDate date) {
            return date == null
                    ? null
                    : new DateRead(date.raw(), date.iso(), date.precision().name());
        }
    }

    /** Who approved, and when: a date like that of {@link DateRead}. */
    public record ApprovalRead(String body, String date) {
        static ApprovalRead of(Approval approval) {
            return approval == null
                    ? null
                    : new ApprovalRead(
                            approval.body(),
                            approval.date() == null ? null : approval.date().iso());
        }
    }

    static PolicyPreview of(PolicyDraft draft, String id) {
        return new PolicyPreview(
                id,
                id == null ? null : PolicyStatus.DRAFT.name(),
                draft.title(),
                draft.organisation(),
                draft.headings().stream().map(DraftHeading::text).toList(),
                draft.clauses().stream().map(clause -> clause(draft, clause)).toList(),
                draft.prohibited(),
                draft.facts().relatedPolicies(),
                draft.facts().legalReferences(),
                draft.facts().roles(),
                draft.facts().revisionDates().stream().map(DateRead::of).toList(),
                ApprovalRead.of(draft.facts().approval()),
                DateRead.of(draft.facts().nextReview()),
                draft.facts().reviewCycleMonths(),
                draft.facts().guesses().stream().map(SaidRead::of).toList(),
                draft.whyNoPolicy().orElse(null),
                draft.warnings().stream().map(DraftWarning::message).toList());
    }

    private static ClauseRead clause(PolicyDraft draft, DraftClause clause) {
        return new ClauseRead(
                clause.number(),
                clause.text(),
                clause.heading(),
                clause.strength().name(),
                ClauseReasons.ofStrength(draft, clause),
                ClauseReasons.persons(draft, clause).stream()
                        .map(ClauseReasons.Bound::name)
                        .toList());
    }
}
