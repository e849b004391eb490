package org.probity.ejb.procedure;

import java.util.List;
import java.util.Optional;
import org.probity.persistence.calendar.DayKind;
import org.probity.persistence.procedure.DecidingRole;
import org.probity.persistence.procedure.Guard;
import org.probity.persistence.procedure.LimitStart;
import org.probity.persistence.procedure.Period;
import org.probity.persistence.procedure.ProcedureVersion;
import org.probity.persistence.procedure.Step;
import org.probity.persistence.procedure.StepDecider;
import org.probity.persistence.procedure.StepLetter;
import org.probity.persistence.procedure.TimeLimit;
import org.probity.persistence.procedure.TrackOffer;
import org.probity.persistence.procedure.Transition;

/**
 * A procedure as people read it, a version or a draft alike; free of rows, so that it can be shown after the transaction.
 *
 * @param kind name of a case kind, or ANY for what runs beside any of them
 * @param beside codes of what may run beside it
 */
public record ProcedureSheet(
        String code, String title, String kind, boolean parallel, List<StepLine> steps, List<String> beside) {
    private static final Integer ICO_HOURS = 72;

    /**
     * One step.
     *
     * @param by role codes
     * @param decides the same in words
     * @param within null when nothing falls due
     */
    public record StepLine(
            String code,
            String title,
            String kind,
            List<String> by,
            String decides,
            TimeLine within,
            List<WayLine> ways) {}

    /**
     * By when.
     *
     * @param rule T12, or the id that the days come from
     * @param days null: the value of the rule in force
     * @param counted name of a day kind; null: the kind of the rule; HOURS on the clock
     * @param hours null: it is counted in days
     * @param fixed the 72 hours of a data breach, which nobody changes
     * @param words "5 working days, from the service of the letter"
     */
    public record TimeLine(
            String rule, Integer days, String counted, Integer hours, boolean fixed, String what, String words) {}

    /**
     * One outcome.
     *
     * @param next code of a step, {@code stay} or {@code END}
     * @param leads the same in words
     * @param letters as they are typed: "L07-D to SUBJECT"
     * @param sets further dates, in words
     * @param when conditions, in words
     */
    public record WayLine(
            String outcome,
            String label,
            String next,
            String leads,
            List<String> letters,
            List<String> sets,
            List<String> when,
            String meeting,
            boolean reasonNeeded) {}

    /** @param title of the procedure, which a draft may change */
    static ProcedureSheet of(ProcedureVersion version, String title) {
        return new ProcedureSheet(
                version.getProcedure().getCode(),
                title,
                version.getProcedure().getSubjectKind(),
                version.getProcedure().isParallel(),
                version.getSteps().stream().map(ProcedureSheet::line).toList(),
                version.getBeside().stream().map(TrackOffer::getProcedure).toList());
    }

    private static StepLine line(Step step) {
        List<String> by = step.getDeciders().stream().map(StepDecider::getRole).toList();
        return new StepLine(
                step.getCode(),
                step.getTitle(),
                step.getKind().name(),
                by,
                DecidingRole.words(by),
                step.period().map(period -> time(step, period)).orElse(null),
                step.getTransitions().stream().map(ProcedureSheet::way).toList());
    }

    private static TimeLine time(Step step, Period period) {
        Integer hours = period.isIcoClock() ? ICO_HOURS : period.getHours();
        String counted = hours != null
                ? "HOURS"
                : period.getKind() == null ? null : period.getKind().name();
        return new TimeLine(
                period.getRule(),
                period.getDays(),
                counted,
                hours,
                period.isIcoClock(),
                step.getPeriodTitle(),
                words(period));
    }

    private static WayLine way(Transition way) {
        String next = way.isStaying() ? "stay" : way.next().map(Step::getCode).orElse("END");
        String leads = way.isStaying()
                ? "The step goes on"
                : way.next().map(Step::getTitle).orElse("The procedure ends");
        return new WayLine(
                way.getOutcome().name(),
                way.getLabel(),
                next,
                leads,
                way.letters().stream().map(ProcedureSheet::letter).toList(),
                way.limits().stream()
                        .map(limit -> limit.getTitle() + ": " + words(limit.getPeriod()))
                        .toList(),
                way.conditions().stream().map(Guard::words).toList(),
                way.getMeeting(),
                way.isReasonNeeded());
    }

    static String letter(StepLetter row) {
        return row.getTemplate() + " to " + row.getRecipient()
                + (row.getSignatory() == null ? "" : " signed by " + row.getSignatory());
    }

    /** "5 working days, from the service of the letter". */
    public static String words(Period period) {
        return amount(period) + from(period);
    }

    private static String amount(Period period) {
        if (period.isIcoClock()) {
            return ICO_HOURS + " hours on the clock";
        }
        if (period.getHours() != null) {
            return period.getHours() + (period.getHours() == 1 ? " hour" : " hours") + " on the clock";
        }
        Optional<TimeLimit> rule = TimeLimit.of(period.getRule());
        DayKind kind = period.getKind() != null
                ? period.getKind()
                : rule.map(TimeLimit::kind).orElse(DayKind.CALENDAR);
        if (period.getDays() != null) {
            return period.getDays() + " " + kind.words(period.getDays());
        }
        return rule.map(limit ->
                        limit.usual() + " " + kind.words(limit.usual()) + ", or what the rule " + limit.key() + " says")
                .orElse("no days are given");
    }

    private static String from(Period period) {
        return switch (period.getFrom() == null ? LimitStart.ENTERED : period.getFrom()) {
            case ENTERED -> "";
            case SERVICE -> ", from the service of the letter";
            case MEETING -> ", back from the day of the meeting";
            case STEP -> ", from the end of \"" + period.getFromStep() + "\"";
            case RECEIVED -> ", from the receipt of the appeal";
            case CONDUCT -> ", from the day it happened";
        };
    }
}
