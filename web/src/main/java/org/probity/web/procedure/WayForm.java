package org.probity.web.procedure;

import java.io.Serializable;
import java.util.List;
import java.util.regex.Pattern;
import org.probity.ejb.procedure.ProcedureSheet.WayLine;
import org.probity.ejb.procedure.StepChange;

/** One outcome of a step, as it is typed. */
public class WayForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Pattern BETWEEN = Pattern.compile("[;\\n]+");

    private final String outcome;
    private String label;
    private String next;
    private String letters;

    WayForm(WayLine way) {
        outcome = way.outcome();
        label = way.label();
        next = way.next();
        letters = String.join("; ", way.letters());
    }

    StepChange.Way change() {
        List<String> lines = letters == null
                ? List.of()
                : BETWEEN.splitAsStream(letters)
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
        return new StepChange.Way(outcome, label == null ? "" : label, next, lines);
    }

    public String getOutcome() {
        return outcome;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }

    public String getLetters() {
        return letters;
    }

    public void setLetters(String letters) {
        this.letters = letters;
    }
}
