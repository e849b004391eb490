package org.probity.ejb.casework;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.probity.ejb.letter.LetterCatalogue.Needs;
import org.probity.ejb.letter.LetterField;
import org.probity.ejb.letter.LetterFields;
import org.probity.ejb.policy.Platforms;
import org.probity.ejb.policy.RuleBook;
import org.probity.persistence.procedure.Outcome;

/**
 * Fills the fields of a letter from the case. What the case cannot know is asked for on the form and comes with the request; what a
 * person typed there goes before what the case would say, but for the dates that the case has counted.
 */
@Dependent
class LetterFiller {
    private static final Map<String, Function<LetterDraft, Object>> KNOWN = known();
    private static final Set<String> BY_RULE =
            Set.of("support", "concernRoute", "complaintsRoute", "panelRole", "platformAges");
    /** Dates of the register: how long a warning counts, and the last day to appeal (D-13). */
    private static final Set<String> COUNTED = Set.of("warningMonths", "liveUntil", "appealBy");

    /** Fields that a letter prints in one of its forms only, so that its head does not demand them. */
    private static final Map<Outcome, List<String>> SOMETIMES =
            Map.of(Outcome.LIFTED, List.of("returnDate", "returnPlan"));

    private static final Map<String, String> OFFERS = Map.of(
            "LINE_MANAGER", "Your line manager|ask for a talk at any time",
            "OCCUPATIONAL_HEALTH", "Occupational health|ask the head of HR for an appointment",
            "COUNSELLING", "Confidential counselling|free of charge; we learn nothing of what you say",
            "UNION_ADVICE", "Your union or professional association|advice from outside the school");
    private static final Map<String, String> ROUTES = Map.of(
            "CLASS_TEACHER", "the class teacher",
            "HT", "the headteacher",
            "SLT", "a senior member of staff",
            "COG", "the chair of governors, through the office");

    @Inject
    RuleBook rules;

    @Inject
    Platforms platforms;

    private static Map<String, Function<LetterDraft, Object>> known() {
        Map<String, Function<LetterDraft, Object>> known = new HashMap<>();
        Stream.of(MatterFields.all(), PeopleFields.all(), HearingFields.all(), StepFields.all())
                .forEach(known::putAll);
        return Map.copyOf(known);
    }

    /** The fields that a form must ask for before this outcome can send this letter. */
    static List<LetterField> asked(Needs needs, Outcome outcome) {
        Set<String> names = new LinkedHashSet<>(needs.must());
        SOMETIMES.getOrDefault(outcome, List.of()).stream()
                .filter(needs.uses()::contains)
                .forEach(names::add);
        return names.stream()
                .filter(name -> !KNOWN.containsKey(name) && !BY_RULE.contains(name))
                .flatMap(name -> LetterFields.named(name).stream())
                .toList();
    }

    /** The values for one letter, only of fields that it prints. */
    Map<String, Object> fill(LetterDraft draft, Needs needs, String panelRole) {
        Map<String, Object> values = new HashMap<>();
        for (String name : needs.uses()) {
            Object value = value(name, draft, panelRole);
            if (value != null) {
                values.put(name, value);
            }
        }
        values.put("signatoryName", draft.signatory().name());
        values.put("signatoryRole", draft.signatory().role());
        return values;
    }

    private Object value(String name, LetterDraft draft, String panelRole) {
        String word = draft.request().words().get(name);
        if (word != null && !word.isBlank()) {
            if (COUNTED.contains(name)) {
                throw new CountedByTheCase(name);
            }
            return LetterFields.named(name).map(field -> shaped(field, word)).orElse(word);
        }
        return switch (name) {
            case "panelRole" -> panelRole;
            case "removedFromFile" ->
                AllegationRemoval.clears(rules, draft.file().getSchool(), draft.outcome(), draft.today());
            case "support" -> support(draft);
            case "platformAges" -> platforms.ages(draft.file().getSchool(), draft.today());
            case "concernRoute" ->
                rules.list(draft.file().getSchool(), "routing.parentConcern", draft.today()).stream()
                        .map(role -> ROUTES.getOrDefault(role, "the school office"))
                        .toList();
            case "complaintsRoute" ->
                rules.text(draft.file().getSchool(), "complaints.route", draft.today())
                        .orElse("the school office has it for you, "
                                + draft.file().getSchool().getMailbox());
            default -> KNOWN.containsKey(name) ? KNOWN.get(name).apply(draft) : null;
        };
    }

    private List<Map<String, String>> support(LetterDraft draft) {
        List<String> offered = rules.list(draft.file().getSchool(), "support.offers", draft.today());
        return (offered.isEmpty() ? List.copyOf(OFFERS.keySet()) : offered)
                .stream()
                        .filter(OFFERS::containsKey)
                        .map(offer -> OFFERS.get(offer).split("\\|"))
                        .map(parts -> Map.of("what", parts[0], "how", parts[1]))
                        .toList();
    }

    /** What was typed into a form, in the shape of the field: lines, or rows with columns divided by a bar. */
    static Object shaped(LetterField field, String word) {
        return switch (field.kind()) {
            case TEXT -> word.strip();
            case FLAG -> Boolean.valueOf(word.strip());
            case LINES ->
                word.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
            case ROWS ->
                word.lines()
                        .filter(line -> !line.isBlank())
                        .map(line -> row(field, line))
                        .toList();
        };
    }

    private static Map<String, String> row(LetterField field, String line) {
        List<String> cells = new ArrayList<>(
                Arrays.stream(line.split("\\|")).map(String::strip).toList());
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < field.columns().size() && i < cells.size(); i++) {
            row.put(field.columns().get(i).name(), cells.get(i));
        }
        return row;
    }
}
