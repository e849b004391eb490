package org.probity.ejb.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Every rule that can be set, in the order of {@code rule/rules.txt}: the one place that says what a rule is and how far it goes. */
public final class RuleCatalogue {
    private static final Map<String, RuleDefinition> ALL = read();

    private RuleCatalogue() {}

    public static List<RuleDefinition> all() {
        return List.copyOf(ALL.values());
    }

    public static Optional<RuleDefinition> of(String key) {
        return Optional.ofNullable(ALL.get(key));
    }

    private static Map<String, RuleDefinition> read() {
        List<List<String>> lines;
        try (InputStream file = RuleCatalogue.class.getResourceAsStream("/rule/rules.txt")) {
            lines = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Arrays.asList(line.strip().split("\\s*\\|\\s*", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> lists = new LinkedHashMap<>();
        lines.stream().filter(line -> line.size() == 2).forEach(line -> lists.put(line.get(0), line.get(1)));
        Map<String, RuleDefinition> all = new LinkedHashMap<>();
        lines.stream()
                .filter(line -> line.size() > 2)
                .map(line -> definition(line, lists))
                .forEach(definition -> all.put(definition.key(), definition));
        return Collections.unmodifiableMap(all);
    }

    private static RuleDefinition definition(List<String> line, Map<String, String> lists) {
        String[] kind = line.get(2).split(" ", 2);
        String rest = kind.length == 1 ? "" : kind[1];
        boolean number = kind[0].equals("NUMBER");
        String[] span = number ? rest.split(" ", 2) : new String[] {"0", "0"};
        Set<String> marks =
                Set.of(line.get(6).isEmpty() ? new String[0] : line.get(6).split(" ", -1));
        return new RuleDefinition(
                line.get(0),
                line.get(1),
                RuleDefinition.Kind.valueOf(kind[0]),
                new Bounds(
                        Integer.parseInt(span[0]),
                        Integer.parseInt(span[1]),
                        codes(marks, "must="),
                        codes(marks, "never="),
                        line.get(7)),
                number ? Map.of() : choices(rest, lists),
                line.get(3),
                line.get(4),
                line.get(5),
                marks);
    }

    private static Map<String, String> choices(String list, Map<String, String> lists) {
        Map<String, String> choices = new LinkedHashMap<>();
        for (String choice : list.isEmpty() ? new String[0] : list.split(",", -1)) {
            int equals = choice.indexOf('=');
            if (equals < 0) {
                choices.putAll(choices(lists.get(choice), lists));
            } else {
                choices.put(choice.substring(0, equals), choice.substring(equals + 1));
            }
        }
        return Collections.unmodifiableMap(choices);
    }

    private static List<String> codes(Set<String> marks, String mark) {
        return marks.stream()
                .filter(each -> each.startsWith(mark))
                .flatMap(each -> Arrays.stream(each.substring(mark.length()).split(",", -1)))
                .collect(Collectors.toUnmodifiableList());
    }
}
