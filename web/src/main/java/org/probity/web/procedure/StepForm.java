package org.probity.web.procedure;

import java.io.Serializable;
import java.util.List;
import java.util.regex.Pattern;
import org.probity.ejb.procedure.ProcedureSheet.StepLine;
import org.probity.ejb.procedure.ProcedureSheet.TimeLine;
import org.probity.ejb.procedure.StepChange;

/** One step in the table, as it is typed. */
public class StepForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String HOURS = "HOURS";
    private static final Pattern BETWEEN = Pattern.compile("[,;\\s]+");

    private final String code;
    private final boolean fixed;
    private final String rule;
    private final List<WayForm> ways;
    private String title;
    private String number;
    private String counted;
    private String by;

    StepForm(StepLine step) {
        code = step.code();
        title = step.title();
        fixed = step.within() != null && step.within().fixed();
        rule = step.within() == null ? "" : step.within().rule();
        number = step.within() == null ? null : number(step.within());
        counted = step.within() == null ? null : step.within().counted();
        by = String.join(", ", step.by());
        ways = step.ways().stream().map(WayForm::new).toList();
    }

    private static String number(TimeLine within) {
        Integer many = within.hours() == null ? within.days() : within.hours();
        return many == null ? null : many.toString();
    }

    StepChange change() {
        String typed = number == null ? "" : number.strip();
        if (!typed.matches("-?\\d{0,6}") || typed.equals("-")) {
            throw new BadNumber(title, typed);
        }
        List<String> roles = by == null
                ? List.of()
                : BETWEEN.splitAsStream(by).filter(role -> !role.isEmpty()).toList();
        return new StepChange(
                code,
                title == null ? "" : title,
                time(typed.isEmpty() ? null : Integer.valueOf(typed)),
                roles,
                ways.stream().map(WayForm::change).toList());
    }

    /** Nothing for a clock that is the law's. */
    private StepChange.Time time(Integer many) {
        if (fixed) {
            return null;
        }
        return HOURS.equals(counted)
                ? new StepChange.Time(null, HOURS, many)
                : new StepChange.Time(many, counted, null);
    }

    public String getCode() {
        return code;
    }

    /** Counted on the clock; nobody changes that. */
    public boolean isFixed() {
        return fixed;
    }

    /** The limit of the table, or the id that the days come from; empty when nothing falls due. */
    public String getRule() {
        return rule;
    }

    public List<WayForm> getWays() {
        return ways;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    /** Of days or hours; empty: what the rule says. */
    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getCounted() {
        return counted;
    }

    public void setCounted(String counted) {
        this.counted = counted;
    }

    public String getBy() {
        return by;
    }

    public void setBy(String by) {
        this.by = by;
    }
}
