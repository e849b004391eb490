package org.probity.persistence.procedure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import org.probity.persistence.calendar.DayKind;
import org.probity.persistence.calendar.DeadlineRule;

/**
 * How long something may take: by a rule whose value is looked up on the day (T12), or with days or hours of its own. The rule is
 * named in either case, because the reason of a date cites it.
 */
@Embeddable
public class Period implements Serializable {
    private static final long serialVersionUID = 1L;

    @Column(name = "period")
    private String rule;

    @Column(name = "period_days")
    private Integer days;

    @Enumerated(EnumType.STRING)
    @Column(name = "day_kind")
    private DayKind kind;

    @Column(name = "period_hours")
    private Integer hours;

    @Enumerated(EnumType.STRING)
    @Column(name = "counted_from")
    private LimitStart from;

    @Column(name = "from_step")
    private String fromStep;

    protected Period() {}

    /** @param fromStep code of the step whose end starts the clock; otherwise null */
    public Period(String rule, Integer days, DayKind kind, LimitStart from, String fromStep) {
        this.rule = rule;
        this.days = days;
        this.kind = kind;
        this.from = from;
        this.fromStep = fromStep;
    }

    /**
     * Hours that really pass, nights and weekends included; never a limit of domain.md 2.3, and never back from a meeting.
     *
     * @param fromStep code of the step whose end starts the clock; otherwise null
     */
    public static Period ofHours(String rule, int hours, LimitStart from, String fromStep) {
        Period period = new Period(rule, null, null, from, fromStep);
        period.hours = hours;
        return period;
    }

    /**
     * Refuses days that the rule may not have.
     *
     * @throws TimeLimitBroken when a bound of domain.md 2.3 is undercut or passed
     */
    void check() {
        TimeLimit.of(rule).ifPresent(limit -> limit.limit(days == null ? limit.usual() : days, kindOr(limit)));
    }

    private DayKind kindOr(TimeLimit limit) {
        return kind == null ? limit.kind() : kind;
    }

    /** The 72 hours of a data breach: counted on the clock, not in days (DP-03). */
    public boolean isIcoClock() {
        return rule.equals(DeadlineRule.ICO.key());
    }

    /** Whether the clock has an instant to run from: a day of service or of a meeting has no hour. */
    boolean hasInstant() {
        return from != LimitStart.SERVICE && from != LimitStart.MEETING && from != LimitStart.CONDUCT;
    }

    /** Whether days or hours are known from the row or from the table of time limits. */
    public boolean isComplete() {
        if (hours != null) {
            return hours > 0 && hasInstant() && days == null && kind == null;
        }
        return isIcoClock() || TimeLimit.of(rule).isPresent() || (days != null && kind != null);
    }

    /** T01 to T19, or the id of the letter or rule of domain.md that has its own days (L30, X09). */
    public String getRule() {
        return rule;
    }

    /** Null: the rule value in force counts. */
    public Integer getDays() {
        return days;
    }

    /** Null: the kind of the rule. */
    public DayKind getKind() {
        return kind;
    }

    /** Null: it is counted in days. The 72 hours of a data breach are not written here: they are the law's. */
    public Integer getHours() {
        return hours;
    }

    public LimitStart getFrom() {
        return from;
    }

    /** Code of a step, with {@link LimitStart#STEP} only. */
    public String getFromStep() {
        return fromStep;
    }
}
