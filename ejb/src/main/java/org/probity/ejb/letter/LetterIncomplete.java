package org.probity.ejb.letter;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.probity.persistence.Refusal;

/** A letter that may not leave yet; each gap says what is missing and where a person enters it (LT-02). */
public final class LetterIncomplete extends Refusal {

    private static final long serialVersionUID = 1L;

    /**
     * One thing that is missing.
     *
     * @param field the field, or an empty text if the template itself falls short
     * @param what a sentence that names what is missing
     * @param where the page on which to put it right
     */
    public record Gap(String field, String what, String where) implements Serializable {
        /** Both as one or two sentences. */
        public String sentence() {
            return what + " Enter it here: " + where + ".";
        }
    }

    private final List<Gap> gaps;

    public LetterIncomplete(List<Gap> gaps) {
        super("This letter cannot be finished yet. "
                + gaps.stream().map(Gap::sentence).collect(Collectors.joining(" ")));
        this.gaps = List.copyOf(gaps);
    }

    public List<Gap> gaps() {
        return gaps;
    }
}
