package org.probity.ejb.triage;

import java.util.List;
import java.util.Set;
import org.probity.persistence.breach.Capacity;
import org.probity.persistence.breach.Closing;
import org.probity.persistence.breach.Compartment;
import org.probity.persistence.breach.ConductCode;
import org.probity.persistence.breach.Flag;
import org.probity.persistence.breach.Intent;
import org.probity.persistence.breach.MandatoryInvestigation;
import org.probity.persistence.casework.CaseKind;
import org.probity.persistence.person.PersonCategory;

/** Which decisions are open, given what was found and what the school's rules say. Knows no database. */
record TriageRules(
        TriageDecision decision,
        Set<Flag> flags,
        Compartment compartment,
        List<ConductCode> codes,
        MandatoryInvestigation mandatory,
        boolean intentSplit,
        boolean bound,
        boolean reporterIsVictim) {
    private static final Set<Closing> OPEN_WITH_IMAGERY = Set.of(Closing.WRONG_SCHOOL, Closing.DUPLICATE, Closing.SPAM);

    static CaseKind kind(PersonCategory category) {
        return switch (category) {
            case TEACHER, SUPPORT_STAFF, CENTRAL_STAFF, TRAINEE, APPRENTICE -> CaseKind.STAFF;
            case SUPPLY, CONTRACTOR -> CaseKind.CONTRACTOR;
            case GOVERNOR, TRUSTEE -> CaseKind.GOVERNOR;
            case VOLUNTEER, PARENT_HELPER, FRIEND -> CaseKind.VOLUNTEER;
            case PARENT_CARER -> CaseKind.PARENT;
            case PUPIL -> CaseKind.PUPIL;
            case VISITOR, EX_PUPIL, OTHER_EXTERNAL, UNKNOWN -> CaseKind.EXTERNAL;
        };
    }

    /** Ways of closing that are open. */
    List<Closing> closings() {
        return List.of(Closing.values()).stream().filter(this::isOpen).toList();
    }

    private boolean isOpen(Closing closing) {
        boolean allowed = mandatory.allows(closing, kind(decision.category()).name(), codes);
        boolean imagery = flags.contains(Flag.IMAGERY) && !OPEN_WITH_IMAGERY.contains(closing);
        return allowed && !imagery && !(closing == Closing.NOT_BOUND && bound);
    }

    /**
     * Refuses what cannot be.
     *
     * @throws TriageIncomplete with the first thing that is missing or contradicts itself
     * @throws InvestigationMandatory when the school looks into every breach of this kind
     */
    void check() {
        if (decision.ending() == null) {
            require(
                    !codes.isEmpty() || compartment == Compartment.SAFEGUARDING,
                    "Choose at least one clause that may have been broken, or close the report and say why.");
            staffRoute();
        } else {
            ending(decision.ending());
        }
    }

    private void staffRoute() {
        boolean asked = intentSplit && decision.intent() == Intent.DELIBERATE && Capacity.isStaff(decision.category());
        require(
                !asked || decision.staffRoute() != null,
                "A deliberate breach by staff leads to the disciplinary rules at this school. Write how you considered that.");
    }

    private void ending(TriageDecision.Ending ending) {
        Closing closing = ending.closing();
        require(closing != null, "Choose why the report is closed.");
        require(ending.reason() != null, "Give the reason for closing in a sentence. It stays with the report.");
        if (closing == Closing.NO_ACTION) {
            staffRoute();
        }
        if (!mandatory.allows(closing, kind(decision.category()).name(), codes)) {
            throw new InvestigationMandatory();
        }
        require(
                closing != Closing.NOT_BOUND || !bound,
                "The policy does bind people in this capacity. Choose another reason, or open the case.");
        require(
                isOpen(closing),
                "An indecent image of a child may be involved. Open the case; only a double, spam or a report for another school can be closed.");
        require(
                closing != Closing.NO_ACTION || !reporterIsVictim || ending.secondLookBy() != null,
                "The person who reported this was harmed by it. Name somebody else who may decide and who agrees that nothing is to be done.");
    }

    private static void require(boolean fine, String otherwise) {
        if (!fine) {
            throw new TriageIncomplete(otherwise);
        }
    }
}
