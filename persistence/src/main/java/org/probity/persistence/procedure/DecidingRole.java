package org.probity.persistence.procedure;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The roles that a step can be given to, in words. A role of the trust that is not among them decides nothing in a procedure. */
public final class DecidingRole {
    private static final Map<String, String> NAMES = new LinkedHashMap<>();

    static {
        NAMES.put("HT", "headteacher");
        NAMES.put("SLT", "senior leader");
        NAMES.put("DSL", "designated safeguarding lead");
        NAMES.put("DPO", "data protection officer");
        NAMES.put("DPL", "data protection lead");
        NAMES.put("HR", "HR adviser");
        NAMES.put("HHR", "head of HR");
        NAMES.put("COG", "chair of governors");
        NAMES.put("CLK", "clerk");
        NAMES.put("CEO", "chief executive");
        NAMES.put("TRU", "trustee");
        NAMES.put("IO", "investigator");
        NAMES.put("CM", "case manager");
        NAMES.put("PAN", "person or panel that hears the case");
        NAMES.put("APP", "person or panel that hears the appeal");
    }

    private DecidingRole() {}

    /** Code and words: "HT", "headteacher". */
    public static Map<String, String> names() {
        return Collections.unmodifiableMap(NAMES);
    }

    /** "headteacher, head of HR or chair of governors". */
    public static String words(Collection<String> roles) {
        String list = roles.stream().map(role -> NAMES.getOrDefault(role, role)).collect(Collectors.joining(", "));
        int last = list.lastIndexOf(", ");
        return last < 0 ? list : list.substring(0, last) + " or " + list.substring(last + 2);
    }
}
