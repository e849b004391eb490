package org.probity.ejb.letter;

import java.util.List;
import org.probity.persistence.Refusal;

/** A template that cannot be used; the faults are sentences for the person who wrote it. */
public final class LetterTextRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    private final List<String> faults;

    public LetterTextRefused(List<String> faults) {
        super(String.join(" ", faults));
        this.faults = List.copyOf(faults);
    }

    public List<String> faults() {
        return faults;
    }
}
