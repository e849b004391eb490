package org.probity.ejb.procedure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.probity.ejb.procedure.ProcedureSheet.StepLine;
import org.probity.ejb.procedure.ProcedureSheet.WayLine;

/** What differs between two states of a procedure, as sentences for whoever has to agree. */
final class SheetChanges {
    private final List<String> sentences = new ArrayList<>();

    private SheetChanges() {}

    static List<String> between(ProcedureSheet was, ProcedureSheet now) {
        SheetChanges changes = new SheetChanges();
        changes.tell("Title", was.title(), now.title());
        changes.tell("What may run beside it", was.beside(), now.beside());
        Map<String, StepLine> before = steps(was);
        Map<String, StepLine> after = steps(now);
        before.forEach((code, step) -> {
            if (after.containsKey(code)) {
                changes.step(step, after.get(code));
            } else {
                changes.sentences.add("Step \"" + step.title() + "\" is left out.");
            }
        });
        after.forEach((code, step) -> {
            if (!before.containsKey(code)) {
                changes.sentences.add("Step \"" + step.title() + "\" is new.");
            }
        });
        boolean moved = before.keySet().equals(after.keySet())
                && !new ArrayList<>(before.keySet()).equals(new ArrayList<>(after.keySet()));
        if (moved) {
            changes.sentences.add("The steps stand in another order.");
        }
        return List.copyOf(changes.sentences);
    }

    /** A procedure that is new altogether. */
    static List<String> whole(ProcedureSheet sheet) {
        return List.of("A new procedure, \"" + sheet.title() + "\" (" + sheet.code() + "), with "
                + sheet.steps().size() + (sheet.steps().size() == 1 ? " step." : " steps."));
    }

    private static Map<String, StepLine> steps(ProcedureSheet sheet) {
        Map<String, StepLine> steps = new LinkedHashMap<>();
        sheet.steps().forEach(step -> steps.put(step.code(), step));
        return steps;
    }

    private void step(StepLine was, StepLine now) {
        String place = "\"" + was.title() + "\"";
        tell(place + ", name", was.title(), now.title());
        tell(place + ", kind", was.kind(), now.kind());
        tell(place + ", who decides", was.decides(), now.decides());
        tell(place + ", time", time(was), time(now));
        Map<String, WayLine> before = ways(was);
        Map<String, WayLine> after = ways(now);
        before.forEach((outcome, way) -> {
            if (after.containsKey(outcome)) {
                way(place, way, after.get(outcome));
            } else {
                sentences.add(place + ": the way \"" + way.label() + "\" is left out.");
            }
        });
        after.forEach((outcome, way) -> {
            if (!before.containsKey(outcome)) {
                sentences.add(place + ": the way \"" + way.label() + "\" is new.");
            }
        });
    }

    private static Map<String, WayLine> ways(StepLine step) {
        Map<String, WayLine> ways = new LinkedHashMap<>();
        step.ways().forEach(way -> ways.put(way.outcome(), way));
        return ways;
    }

    private void way(String place, WayLine was, WayLine now) {
        String where = place + ", \"" + was.label() + "\"";
        tell(where + ", words", was.label(), now.label());
        tell(where + ", leads to", was.leads(), now.leads());
        tell(where + ", letters", was.letters(), now.letters());
        tell(where + ", further dates", was.sets(), now.sets());
        tell(where + ", conditions", was.when(), now.when());
        tell(where + ", meeting", was.meeting(), now.meeting());
        tell(
                where + ", reason",
                was.reasonNeeded() ? "needed" : "not needed",
                now.reasonNeeded() ? "needed" : "not needed");
    }

    private static String time(StepLine step) {
        return step.within() == null
                ? null
                : step.within().words() + " (" + step.within().rule() + ")";
    }

    private void tell(String what, List<String> was, List<String> now) {
        tell(what, String.join("; ", was), String.join("; ", now));
    }

    private void tell(String what, String was, String now) {
        if (!Objects.equals(was, now)) {
            sentences.add(what + ": " + word(was) + " becomes " + word(now) + ".");
        }
    }

    private static String word(String value) {
        return value == null || value.isEmpty() ? "nothing" : "\"" + value + "\"";
    }
}
