package org.probity.web.procedure;

import java.io.Serializable;
import java.util.List;
import java.util.regex.Pattern;
import org.probity.ejb.procedure.ProcedureSheet.StepLine;
import org.probity.ejb.procedure.StepChange;

/** One step in the table, as it is typed. */
public class StepForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String HOURS = "HOURS";
    private static final Pattern BETWEEN = Pattern.compile("[,;\\s]+");

    private final String code;
    private final boolean hours;
    private final String rule;
    private final List<WayForm> ways;
    private String title;
    private String days;
    private String counted;
    private String by;

    StepForm(StepLine step) {
        code = step.code();
        title = step.title();
        hours = step.within() != null && HOURS.equals(step.within().counted());
        rule = step.within() == null ? "" : step.within().rule();
        days = step.within() == null || step.within().days() == null
                ? null
                : step.within().days().toString();
        counted = step.within() == null || hours ? null : step.within().counted();
        by = String.join(", ", step.by());
        ways = step.ways().stream().map(WayForm::new).toList();
    }

    StepChange change() {
        String typed = days == null ? "" : days.strip();
        if (!typed.matches("-?\\d{0,6}") || typed.equals("-")) {
            throw new BadNumber(title, typed);
        }
        List<String> roles = by == null
                ? List.of()
                : BETWEEN.splitAsStream(by).filter(role -> !role.isEmpty()).toList();
        return new StepChange(
                code,
                title == null ? "" : title,
                new StepChange.Time(typed.isEmpty() ? null : Integer.valueOf(typed), hours ? HOURS : counted),
                roles,
                ways.stream().map(WayForm::change).toList());
    }

    public String getCode() {
        return code;
    }

    /** Counted on the clock; nobody changes that. */
    public boolean isHours() {
        return hours;
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

    public String getDays() {
        return days;
    }

    public void setDays(String days) {
        this.days = days;
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
