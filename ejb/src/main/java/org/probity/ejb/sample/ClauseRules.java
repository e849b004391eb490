package org.probity.ejb.sample;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.probity.ejb.sample.SamplePolicy.Clause;
import org.probity.ejb.sample.SamplePolicy.ClauseRule;

/**
 * The sidecar of a policy: what each clause does. A clause may stand there more than once, when it forbids one
 * thing and advises another.
 */
final class ClauseRules {
    private final YamlNode file;
    private final Map<String, List<String>> terms;
    private final Map<String, List<ClauseRule>> byClause = new LinkedHashMap<>();

    private ClauseRules(YamlNode file) {
        this.file = file;
        this.terms = file.lists("terms");
    }

    static ClauseRules read(YamlNode file) {
        return file.whole(node -> {
            ClauseRules rules = new ClauseRules(node);
            node.each("rules", rules::add);
            return rules;
        });
    }

    /** The same clauses with their rules. Every clause must have one, and every rule its clause. */
    List<Clause> annotate(List<Clause> clauses) {
        Set<String> unknown = new HashSet<>(byClause.keySet());
        List<Clause> annotated = new ArrayList<>();
        for (Clause clause : clauses) {
            if (!unknown.remove(clause.number())) {
                throw file.fault("rules", "clause " + clause.number() + " is not annotated");
            }
            annotated.add(clause.withRules(List.copyOf(byClause.get(clause.number()))));
        }
        if (!unknown.isEmpty()) {
            throw file.fault("rules", "the policy has no clause " + unknown);
        }
        return List.copyOf(annotated);
    }

    private ClauseRule add(YamlNode node) {
        ClauseRule rule = new ClauseRule(
                node.text("source"),
                node.word("strength", Vocabulary.STRENGTHS),
                node.texts("codes"),
                bound(node),
                node.words("exceptions", Vocabulary.EXCEPTIONS));
        byClause.computeIfAbsent(node.text("clause"), number -> new ArrayList<>())
                .add(rule);
        return rule;
    }

    private List<String> bound(YamlNode node) {
        List<String> bound = node.texts("binds").stream()
                .flatMap(name -> terms.getOrDefault(name, List.of(name)).stream())
                .distinct()
                .toList();
        for (String category : bound) {
            if (!category.equals(Vocabulary.SCHOOL) && !Vocabulary.CATEGORIES.contains(category)) {
                throw node.fault("binds", "'" + category + "' is neither a term of this file nor a person category");
            }
        }
        if (bound.isEmpty()) {
            throw node.fault("binds", "must name somebody");
        }
        return bound;
    }
}
