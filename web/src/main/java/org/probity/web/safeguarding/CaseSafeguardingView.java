package org.probity.web.safeguarding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.Set;
import org.probity.ejb.casework.CaseSheet;
import org.probity.ejb.safeguarding.SafeguardingService;
import org.probity.ejb.safeguarding.SealedPart;
import org.probity.ejb.security.Right;
import org.probity.persistence.casework.CaseKind;
import org.probity.web.shell.Visitor;

/** The sealed part on the page of a case: read with the case, shown to those for whom it is open. */
@Named
@RequestScoped
public class CaseSafeguardingView {
    private static final Set<CaseKind> WORKERS =
            EnumSet.of(CaseKind.STAFF, CaseKind.GOVERNOR, CaseKind.VOLUNTEER, CaseKind.CONTRACTOR);

    @Inject
    SafeguardingService safeguarding;

    @Inject
    Visitor visitor;

    private SealedPart part;

    /** Of the case with this reference, which the page shows. */
    public SealedPart of(String reference) {
        if (part == null) {
            part = safeguarding.part(reference);
        }
        return part;
    }

    /** Whether a case of this kind is about an adult who works in or for the school, so that there may be something to seal. */
    public boolean offered(CaseSheet sheet) {
        return WORKERS.contains(sheet.file().getKind());
    }

    /** Whether the person may add to it. */
    public boolean isKeeper() {
        return visitor.may(Right.KEEP_VAULT);
    }
}
