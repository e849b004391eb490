package org.probity.persistence.casework;

import java.util.Optional;
import org.probity.persistence.Refusal;
import org.probity.persistence.procedure.Step;

/**
 * Whether people may be asked now what they know: while facts are being found, by whoever leads that, and never while the case waits
 * for somebody else (S2-66).
 *
 * @param closedBy why not; null when they may
 */
public record Inquiry(CaseFile file, Refusal closedBy) {

    /** @param who what the person who asks is in the case */
    public static Inquiry in(CaseFile file, Standing who) {
        return new Inquiry(file, against(file, who).orElse(null));
    }

    private static Optional<Refusal> against(CaseFile file, Standing who) {
        Step step = file.getStep();
        if (file.isClosed()) {
            return Optional.of(new CaseClosed(file.getReference()));
        }
        if (who.conflicted()) {
            return Optional.of(new ConflictedPerson());
        }
        if (!step.getKind().isFindingOut()) {
            return Optional.of(new SomethingMissing("People are asked what they know while the facts are being found."
                    + " The step in hand is \"" + step.getTitle() + "\"."));
        }
        if (!who.decides(step)) {
            return Optional.of(new NotTheDecider(step, who));
        }
        return file.openHolds().stream().findFirst().map(OnHold::new);
    }

    /**
     * The case, to go on.
     *
     * @throws Refusal when nobody may be asked in it now
     */
    public CaseFile open() {
        if (closedBy != null) {
            throw closedBy;
        }
        return file;
    }

    /** Why nobody may be asked, in words; null when they may. */
    public String whyNot() {
        return closedBy == null ? null : closedBy.getMessage();
    }
}
