package org.probity.ejb.procedure;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.probity.persistence.procedure.Procedure;
import org.probity.persistence.procedure.ProcedureVersion;

/** Shipped procedures as drafts of one's own, for tests that change them. */
public final class Drafts {
    private Drafts() {}

    static Procedure procedure() {
        return new Procedure("p", "P", "STAFF", false);
    }

    /** A fresh draft of the procedure with this code. */
    public static ProcedureVersion of(String code) {
        ProcedureFile file = ProcedureFiles.shipped().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
        return file.build(file.procedure(), 2);
    }

    /** The same with these changes. */
    public static ProcedureVersion of(String code, StepChange... changes) {
        ProcedureVersion draft = of(code);
        new DraftEditing(draft).apply(List.of(changes));
        return draft;
    }

    /** The same without this step. */
    public static ProcedureVersion without(String code, String step, StepChange... changes) {
        ProcedureVersion draft = of(code, changes);
        new DraftEditing(draft).remove(step);
        return draft;
    }

    /** Sentences about it, with the letters that come with the product. */
    static Set<String> faults(ProcedureVersion draft) {
        return draft.faults(ProcedureFiles.templates()).stream()
                .map(fault -> fault.step() + ": " + fault.what())
                .collect(Collectors.toSet());
    }
}
