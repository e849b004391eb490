package org.probity.persistence.casework;

import java.util.Map;
import java.util.stream.Collectors;
import org.probity.persistence.Refusal;
import org.probity.persistence.procedure.Step;
import org.probity.persistence.procedure.StepDecider;

/** The step belongs to other roles. */
public class NotTheDecider extends Refusal {
    private static final long serialVersionUID = 1L;
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("HT", "headteacher"),
            Map.entry("SLT", "senior leader"),
            Map.entry("DSL", "designated safeguarding lead"),
            Map.entry("DPO", "data protection officer"),
            Map.entry("DPL", "data protection lead"),
            Map.entry("HR", "HR adviser"),
            Map.entry("HHR", "head of HR"),
            Map.entry("COG", "chair of governors"),
            Map.entry("CLK", "clerk"),
            Map.entry("CEO", "chief executive"),
            Map.entry("TRU", "trustee"),
            Map.entry("IO", "investigator"),
            Map.entry("CM", "case manager"),
            Map.entry("PAN", "person or panel that hears the case"),
            Map.entry("APP", "person or panel that hears the appeal"));

    public NotTheDecider(Step step) {
        super("\"" + step.getTitle() + "\" is for the " + roles(step) + ".");
    }

    /** "headteacher, head of HR or chair of governors". */
    public static String roles(Step step) {
        String list = step.getDeciders().stream()
                .map(StepDecider::getRole)
                .map(role -> NAMES.getOrDefault(role, role))
                .collect(Collectors.joining(", "));
        int last = list.lastIndexOf(", ");
        return last < 0 ? list : list.substring(0, last) + " or " + list.substring(last + 2);
    }
}
