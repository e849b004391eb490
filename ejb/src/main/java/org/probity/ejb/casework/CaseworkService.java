package org.probity.ejb.casework;

import static org.probity.ejb.security.Right.WITHIN_ACT;

import jakarta.ejb.Stateless;
import org.probity.ejb.security.Requires;
import org.probity.persistence.casework.CaseFile;

/** Placeholder of the casework feature. */
@Stateless
public class CaseworkService {
    @Requires(WITHIN_ACT)
    public CaseFile open(Opening opening) {
        throw new org.probity.persistence.NotThere();
    }

    @Requires(WITHIN_ACT)
    public CasePlan plan(Opening opening) {
        return new CasePlan();
    }
}
