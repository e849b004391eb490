package org.probity.ejb.policy.adoption;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.probity.ejb.rule.RuleCatalogue;
import org.probity.ejb.rule.RuleDefinition;
import org.probity.persistence.policy.PolicyPart;

/** The closed list of what a trust's text may leave to its schools, and the places in a text that name it: {{pastPupil.minAge}}. */
public final class Parameters {
    private static final Pattern PLACE = Pattern.compile("\\{\\{\\s*([^{}]*?)\\s*\\}\\}");
    private static final Map<String, RuleDefinition> ALL = RuleCatalogue.all().stream()
            .filter(definition -> definition.ruleId().startsWith("X"))
            .collect(Collectors.toMap(
                    RuleDefinition::key, definition -> definition, (first, next) -> first, LinkedHashMap::new));

    private Parameters() {}

    public static List<RuleDefinition> all() {
        return List.copyOf(ALL.values());
    }

    public static Optional<RuleDefinition> of(String key) {
        return Optional.ofNullable(ALL.get(key));
    }

    /** What a text leaves to its schools, in the order of the text; what the list does not know is left out. */
    public static List<RuleDefinition> in(List<PolicyPart> text) {
        return keys(text).stream().map(ALL::get).filter(found -> found != null).toList();
    }

    /** Why these places cannot stay open, as sentences; empty when all of them can. */
    public static List<String> faults(List<PolicyPart> text) {
        return keys(text).stream()
                .filter(key -> ALL.get(key) == null || !ALL.get(key).isOpenToTexts())
                .map(key -> ALL.containsKey(key)
                        ? "another wording for {{" + key + "}}, which is the same for every school"
                        : "another name for {{" + key + "}}, which is not in the list of values")
                .toList();
    }

    /** The text with these values in their places; a place without a value stays as it is. */
    public static List<PolicyPart> filled(List<PolicyPart> text, Map<String, String> values) {
        return text.stream()
                .map(part -> mapped(part, words -> filled(words, values)))
                .toList();
    }

    /** The text for somebody who reads it at the trust: what each place is, in brackets. */
    public static List<PolicyPart> told(List<PolicyPart> text) {
        return text.stream().map(part -> mapped(part, Parameters::told)).toList();
    }

    static String told(String words) {
        return PLACE.matcher(words)
                .replaceAll(place -> Matcher.quoteReplacement(
                        ALL.containsKey(place.group(1))
                                ? "[each school says: "
                                        + ALL.get(place.group(1)).label() + "]"
                                : place.group()));
    }

    static String filled(String words, Map<String, String> values) {
        return PLACE.matcher(words).replaceAll(place -> {
            String value = values.getOrDefault(place.group(1), "");
            RuleDefinition parameter = ALL.get(place.group(1));
            boolean open = value.isEmpty() || parameter == null;
            return Matcher.quoteReplacement(open ? place.group() : parameter.words(value));
        });
    }

    /** Whether these words have a place for a value. */
    static boolean isOpen(String words) {
        return words != null && words.contains("{{");
    }

    private static Set<String> keys(List<PolicyPart> text) {
        Set<String> keys = new LinkedHashSet<>();
        text.stream().flatMap(Parameters::words).forEach(words -> {
            Matcher place = PLACE.matcher(words);
            while (place.find()) {
                keys.add(place.group(1));
            }
        });
        return keys;
    }

    private static Stream<String> words(PolicyPart part) {
        if (part instanceof PolicyPart.Heading heading) {
            return Stream.of(heading.text());
        }
        return part instanceof PolicyPart.Item item
                ? Stream.of(item.text())
                : ((PolicyPart.Table) part).rows().stream().flatMap(List::stream);
    }

    private static PolicyPart mapped(PolicyPart part, UnaryOperator<String> change) {
        if (part instanceof PolicyPart.Heading heading) {
            return new PolicyPart.Heading(
                    heading.level(), heading.number(), change.apply(heading.text()), heading.provenance());
        }
        if (part instanceof PolicyPart.Item item) {
            return new PolicyPart.Item(
                    item.depth(),
                    item.number(),
                    change.apply(item.text()),
                    item.strength(),
                    item.codes(),
                    item.provenance());
        }
        PolicyPart.Table table = (PolicyPart.Table) part;
        return new PolicyPart.Table(
                table.rows().stream()
                        .map(row -> row.stream().map(change).toList())
                        .toList(),
                table.provenance());
    }
}
