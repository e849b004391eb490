package org.probity.persistence.policy;

import java.util.List;
import org.probity.persistence.Refusal;

/** Something that every policy must carry is not there yet (V-02, S1-34); the message names all of it. */
public final class IncompletePolicy extends Refusal {
    private static final long serialVersionUID = 1L;

    private final List<String> missing;

    public IncompletePolicy(String act, List<String> missing) {
        super("This version cannot be " + act + " yet. Still missing: " + String.join("; ", missing) + ".");
        this.missing = List.copyOf(missing);
    }

    public List<String> getMissing() {
        return missing;
    }
}
