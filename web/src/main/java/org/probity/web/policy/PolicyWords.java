package org.probity.web.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.probity.ejb.policy.PolicyDraftService;
import org.probity.ejb.policy.PolicyRegister;
import org.probity.ejb.policy.adoption.Parameters;
import org.probity.ejb.policy.draft.Strength;
import org.probity.persistence.breach.ConductCode;
import org.probity.persistence.policy.PolicyPart;
import org.probity.persistence.policy.PolicyStatus;
import org.probity.web.words.Spoken;

/** How pages call the states and strengths of policies, each state with the look that it shares with other lists. */
@Named
@ApplicationScoped
public class PolicyWords {
    private static final int LONGEST = 70;

    @Inject
    PolicyDraftService drafts;

    /** Name of the look in {@link org.probity.web.words.Status}. */
    public String look(PolicyStatus status) {
        return switch (status) {
            case DRAFT -> "draft";
            case CONSULTATION, IN_REVIEW, APPROVED -> "waiting";
            case IN_FORCE -> "in force";
            case SUPERSEDED, WITHDRAWN -> "closed";
        };
    }

    /** The word beside it; a version that was published ahead says from when it holds. */
    public String word(PolicyStatus status, LocalDate effectiveFrom) {
        return switch (status) {
            case DRAFT -> "draft";
            case CONSULTATION -> "in consultation";
            case IN_REVIEW -> "in review";
            case APPROVED -> effectiveFrom == null ? "approved" : "from " + Spoken.date(effectiveFrom);
            case IN_FORCE -> "in force";
            case SUPERSEDED -> "replaced";
            case WITHDRAWN -> "withdrawn";
        };
    }

    /** The words of a text as {@link Passage}s; a place for a value says what it is for. */
    public List<Passage> passages(List<PolicyPart> parts) {
        return Passage.of(Parameters.told(parts));
    }

    /** The headings alone, for a list of contents. */
    public List<Passage> headings(List<PolicyPart> parts) {
        return Passage.of(parts).stream()
                .filter(passage -> passage.part() instanceof PolicyPart.Heading heading && heading.level() > 1)
                .toList();
    }

    /** Clauses and headings as people cite them, to choose one; the value is what stays the same through all versions. */
    static List<SelectItem> pieces(List<PolicyPart> parts) {
        return parts.stream()
                .filter(part -> part.provenance() != null && !(part instanceof PolicyPart.Table))
                .map(part -> new SelectItem(part.provenance().getLineage(), cited(part)))
                .toList();
    }

    private static String cited(PolicyPart part) {
        String text = part instanceof PolicyPart.Item item
                ? (item.number() == null ? "" : item.number() + " ") + item.text()
                : ((PolicyPart.Heading) part).text();
        return text.length() > LONGEST ? text.substring(0, LONGEST).strip() + " ..." : text;
    }

    /** The trust itself, to be chosen beside the schools by those who may import its texts. */
    public List<SelectItem> getOwners() {
        return drafts.mayImportForTrust()
                ? List.of(new SelectItem(PolicyRegister.TRUST, "The trust itself, for schools to adopt"))
                : List.of();
    }

    public List<SelectItem> getStrengths() {
        return Arrays.stream(Strength.values())
                .map(strength -> new SelectItem(strength, strength(strength)))
                .toList();
    }

    public String strength(Strength strength) {
        return org.probity.persistence.policy.Strength.valueOf(strength.name()).getWords();
    }

    /** The catalogue of conduct, "CC-01 Online contact with a pupil". */
    public List<String> getCatalogue() {
        return Arrays.stream(ConductCode.values())
                .map(code -> code.code() + " " + code.title())
                .toList();
    }
}
