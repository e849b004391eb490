package org.probity.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.probity.ejb.casework.CaseworkService;
import org.probity.ejb.casework.Completeness;
import org.probity.ejb.casework.Requirement;

/** A disciplinary case held against the Acas Code: what is missing or was departed from first, then what is met. */
@Named
@RequestScoped
public class CaseCompleteView {
    @Inject
    CaseworkService casework;

    private String reference;
    private Completeness completeness;

    public void load() {
        completeness = casework.completeness(reference);
    }

    public Completeness getCompleteness() {
        return completeness;
    }

    /** The states in the order in which a page shows them. */
    public List<Requirement.Standing> getStandings() {
        return List.of(
                Requirement.Standing.NOT_YET,
                Requirement.Standing.DEPARTED,
                Requirement.Standing.MET,
                Requirement.Standing.NOT_CALLED_FOR);
    }

    /** The heading over those that stand so. */
    public String heading(Requirement.Standing standing) {
        return switch (standing) {
            case NOT_YET -> "Not yet";
            case DEPARTED -> "Departed from";
            case MET -> "Met";
            case NOT_CALLED_FOR -> "Not called for in this case";
        };
    }

    /** The look that the status tag knows for a state. */
    public String look(Requirement.Standing standing) {
        return switch (standing) {
            case NOT_YET -> "due";
            case DEPARTED -> "uncertain";
            case MET -> "done";
            case NOT_CALLED_FOR -> "closed";
        };
    }

    /** "3 met, 2 not yet, 1 departed from and 17 not called for". */
    public String getSummary() {
        String list = Arrays.stream(Requirement.Standing.values())
                .map(standing -> completeness.count(standing) + " " + standing.words())
                .reduce((one, other) -> one + ", " + other)
                .orElseThrow();
        int last = list.lastIndexOf(", ");
        return list.substring(0, last) + " and " + list.substring(last + 2);
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }
}
