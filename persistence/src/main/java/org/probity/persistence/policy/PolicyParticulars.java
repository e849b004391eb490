package org.probity.persistence.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a policy says about itself beside its text (V-02): who looks after it, whom it is for, what changed, what it leans on. */
@Embeddable
public class PolicyParticulars implements Serializable {
    private static final long serialVersionUID = 1L;

    @Column(name = "owner_role")
    private String ownerRole;

    private String audience = "";

    @Column(name = "change_summary")
    private String changeSummary;

    @Column(name = "related_policies")
    private String relatedPolicies = "";

    @Column(name = "legal_references")
    private String legalReferences = "";

    protected PolicyParticulars() {}

    /**
     * Nulls and blanks stay empty; what is missing is said when the version is submitted.
     *
     * @param ownerRole who keeps it up to date, such as Headteacher
     * @param audience whom it is for, such as Staff
     * @param changeSummary what is new in this version, for people who knew the one before
     */
    public PolicyParticulars(
            String ownerRole,
            List<String> audience,
            String changeSummary,
            List<String> relatedPolicies,
            List<String> legalReferences) {
        this.ownerRole = text(ownerRole);
        this.audience = lines(audience);
        this.changeSummary = text(changeSummary);
        this.relatedPolicies = lines(relatedPolicies);
        this.legalReferences = lines(legalReferences);
    }

    /** Nothing is said yet. */
    public static PolicyParticulars none() {
        return new PolicyParticulars(null, List.of(), null, List.of(), List.of());
    }

    /** The same with another summary; null when nobody has written it yet. */
    public PolicyParticulars summarised(String changes) {
        return new PolicyParticulars(ownerRole, getAudience(), changes, getRelatedPolicies(), getLegalReferences());
    }

    List<String> missing(boolean authorless, boolean clauseless) {
        List<String> missing = new ArrayList<>();
        if (authorless) {
            missing.add("an author");
        }
        if (clauseless) {
            missing.add("at least one clause");
        }
        if (ownerRole == null) {
            missing.add("who looks after it");
        }
        if (audience.isEmpty()) {
            missing.add("whom it is for");
        }
        if (changeSummary == null) {
            missing.add("a summary of what changed");
        }
        return missing;
    }

    public String getOwnerRole() {
        return ownerRole;
    }

    public List<String> getAudience() {
        return audience.lines().toList();
    }

    public String getChangeSummary() {
        return changeSummary;
    }

    public List<String> getRelatedPolicies() {
        return relatedPolicies.lines().toList();
    }

    public List<String> getLegalReferences() {
        return legalReferences.lines().toList();
    }

    private static String text(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static String lines(List<String> texts) {
        Stream<String> plain =
                texts.stream().map(text -> text.replaceAll("\\s+", " ").strip());
        return String.join("\n", plain.filter(text -> !text.isEmpty()).toList());
    }
}
