package org.probity.ejb.procedure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.probity.persistence.procedure.LimitStart;
import org.probity.persistence.procedure.Period;
import org.probity.persistence.procedure.Procedure;
import org.probity.persistence.procedure.ProcedureVersion;
import org.probity.persistence.procedure.Step;
import org.probity.persistence.procedure.StepDecider;
import org.probity.persistence.procedure.StepLetter;
import org.probity.persistence.procedure.StepLimit;
import org.probity.persistence.procedure.Transition;

/** Writes a procedure as {@link ProcedureFile} reads it: what is written and read again is the same procedure. */
final class ProcedureText {
    private static final Set<String> OTHER_THAN_TEXT =
            Set.of("true", "false", "yes", "no", "on", "off", "null", "y", "n");

    private final StringBuilder text = new StringBuilder();

    private ProcedureText() {}

    static String of(ProcedureVersion version, String title) {
        ProcedureText writer = new ProcedureText();
        writer.head(version, title);
        version.getSteps().forEach(writer::step);
        return writer.text.toString();
    }

    private void head(ProcedureVersion version, String title) {
        Procedure procedure = version.getProcedure();
        line("procedure: " + plain(procedure.getCode()));
        line("title: " + plain(title));
        line("kind: " + plain(procedure.getSubjectKind()));
        if (procedure.isParallel()) {
            line("parallel: true");
        }
        if (!version.getBeside().isEmpty()) {
            line("beside:");
            version.getBeside()
                    .forEach(offer -> line("  - "
                            + (offer.getGuards().isEmpty()
                                    ? plain(offer.getProcedure())
                                    : plain(offer.getProcedure()) + ": {when: " + list(names(offer.getGuards()))
                                            + "}")));
        }
        line("steps:");
    }

    private void step(Step step) {
        line("  - step: " + plain(step.getCode()));
        line("    title: " + plain(step.getTitle()));
        line("    kind: " + step.getKind());
        line("    by: "
                + list(step.getDeciders().stream().map(StepDecider::getRole).toList()));
        step.period()
                .ifPresent(period ->
                        line("    within: {" + period(period) + ", what: " + plain(step.getPeriodTitle()) + "}"));
        if (!step.getTransitions().isEmpty()) {
            line("    outcomes:");
            step.getTransitions().forEach(this::way);
        }
    }

    private void way(Transition way) {
        line("      - " + plain(way.getOutcome().name()) + ": " + plain(way.getLabel()));
        line("        next: "
                + (way.isStaying()
                        ? "stay"
                        : way.next()
                                .map(Step::getCode)
                                .map(ProcedureText::plain)
                                .orElse("END")));
        if (way.getMeeting() != null) {
            line("        meeting: " + way.getMeeting());
        }
        if (way.isReasonNeeded()) {
            line("        reason: needed");
        }
        if (!way.getGuards().isEmpty()) {
            line("        when: " + list(names(way.getGuards())));
        }
        if (!way.letters().isEmpty()) {
            line("        letters:");
            letters(way).forEach(letter -> line("          - " + letter));
        }
        if (!way.limits().isEmpty()) {
            line("        sets:");
            way.limits().forEach(limit -> line("          - " + limit(limit)));
        }
    }

    /** One line for each letter and reader: its variants are alternatives and stand together. */
    private static List<String> letters(Transition way) {
        Map<String, List<StepLetter>> rows = way.letters().stream()
                .collect(Collectors.groupingBy(
                        row -> row.getLetter() + row.getRecipient() + row.getSignatory(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return rows.values().stream().map(ProcedureText::letter).toList();
    }

    private static String letter(List<StepLetter> rows) {
        StepLetter first = rows.get(0);
        List<String> variants = rows.stream().map(StepLetter::getVariant).toList();
        String which = variants.equals(List.of(""))
                ? ""
                : variants.size() == 1
                        ? ", variant: " + quoted(variants.get(0))
                        : ", variants: ["
                                + variants.stream().map(ProcedureText::quoted).collect(Collectors.joining(", ")) + "]";
        String signed = first.getSignatory() == null ? "" : ", signed-by: " + plain(first.getSignatory());
        return "{letter: " + plain(first.getLetter()) + which + ", to: " + first.getRecipient() + signed + "}";
    }

    private static String limit(StepLimit limit) {
        return "{what: " + plain(limit.getTitle()) + ", " + period(limit.getPeriod()) + "}";
    }

    private static String period(Period period) {
        List<String> parts = new ArrayList<>();
        parts.add("rule: " + plain(period.getRule()));
        if (period.getDays() != null) {
            parts.add("days: " + period.getDays());
        }
        if (period.getHours() != null) {
            parts.add("hours: " + period.getHours());
        }
        if (period.getKind() != null) {
            parts.add("counted: " + period.getKind());
        }
        if (period.getFrom() == LimitStart.STEP) {
            parts.add("from: " + plain(period.getFromStep()));
        } else if (period.getFrom() != LimitStart.ENTERED) {
            parts.add("from: " + period.getFrom());
        }
        return String.join(", ", parts);
    }

    private static Set<String> names(Set<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String list(Iterable<String> words) {
        List<String> all = new ArrayList<>();
        words.forEach(word -> all.add(plain(word)));
        return "[" + String.join(", ", all) + "]";
    }

    /** As it is where YAML takes it for a text, else quoted. */
    private static String plain(String value) {
        boolean safe = value.matches("[A-Za-z][A-Za-z0-9 ().'/-]*")
                && !value.endsWith(" ")
                && !OTHER_THAN_TEXT.contains(value.toLowerCase(Locale.ROOT));
        return safe ? value : quoted(value);
    }

    private static String quoted(String value) {
        return "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("[\\s\\p{Cntrl}]+", " ") + "\"";
    }

    private void line(String words) {
        text.append(words).append('\n');
    }
}
