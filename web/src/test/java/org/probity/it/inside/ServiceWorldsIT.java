package org.probity.it.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.probity.ejb.casework.CaseFilter;
import org.probity.ejb.casework.CaseworkService;
import org.probity.ejb.security.Refused;
import org.probity.ejb.time.ProductClock;
import org.probity.persistence.PublicId;
import org.probity.persistence.breach.CaseReference;

/**
 * Whoever is shut out of a case calls every method of every service before it is there and after, with its names as arguments, and is
 * answered or refused in the same words.
 */
@ExtendWith(ArquillianExtension.class)
class ServiceWorldsIT {
    private static final String LEADER = "trust-chair";
    private static final String REPORTER = "lm.ald";
    private static final List<String> PEOPLE = List.of(
            "headteacher.ald",
            REPORTER,
            "dsl.ald",
            "chair.ald",
            "headteacher.elm",
            "admin",
            "clerk",
            "head-of-hr",
            "dpo",
            LEADER);

    @Inject
    EveryService services;

    @Inject
    CaseActs cases;

    @Inject
    CaseworkService casework;

    @Inject
    ProductClock clock;

    @Inject
    Somebody somebody;

    @Inject
    Worlds worlds;

    @Test
    void everyServiceAnswersTheSameInBothWorlds() {
        worlds.tie();
        worlds.learn();
        refusals();
        Map<String, Map<String, String>> without = answers(
                List.of(CaseReference.draw("ALD", 2026, new SecureRandom()), PublicId.random(), PublicId.random()));
        refusals();
        String reference = cases.ofTheHead("head-of-hr", "clerk", "admin");
        Map<String, Map<String, String>> with =
                answers(List.of(reference, worlds.newest("letter", reference), worlds.newest("evidence", reference)));
        worlds.untie();

        Map<String, String> unlike = new TreeMap<>();
        without.forEach((person, answers) -> answers.forEach((method, before) -> {
            String after = with.get(person).get(method);
            if (!before.equals(after)) {
                unlike.put(person + " " + method, before + "\n" + after);
            }
        }));
        assertTrue(without.get(LEADER).size() > 500, without.get(LEADER).size() + " answers");
        assertTrue(unlike.keySet().removeIf(each -> each.startsWith(LEADER)), "Nobody sees a difference.");
        assertTrue(unlike.keySet().remove(REPORTER + " BreachService.own[] 0"), "The reporter sees no report.");
        assertEquals(Map.of(), unlike);
        assertEquals(Map.of(), broken(without));
    }

    /** Answers that are none of the product's own refusals. */
    private static Map<String, String> broken(Map<String, Map<String, String>> answers) {
        Map<String, String> broken = new TreeMap<>();
        answers.forEach((person, all) -> all.forEach((method, answer) -> {
            if (answer.matches("(?s)(java|jakarta|org\\.(postgresql|eclipse))\\..*")) {
                broken.put(person + " " + method, answer);
            }
        }));
        return broken;
    }

    private Map<String, Map<String, String>> answers(List<String> names) {
        Instant now = clock.instant();
        List<Placeholders> filled =
                names.stream().map(name -> new Placeholders(name, now)).toList();
        UnaryOperator<String> plain = worlds.plain(names, now);
        Map<String, Map<String, String>> all = new LinkedHashMap<>();
        for (String person : PEOPLE) {
            somebody.is(person);
            Duration ahead = Duration.between(Instant.now(), clock.instant());
            all.put(person, services.answers(filled, plain));
            clock.moveTo(Instant.now().plus(ahead));
        }
        return all;
    }

    /** As many lines in the audit as a page of it has, about nothing, so that what is found before them is found in both worlds. */
    private void refusals() {
        somebody.is("staff.ced");
        for (int i = 0; i < 30; i++) {
            assertThrows(Refused.class, () -> casework.list(CaseFilter.ALL, null, null));
        }
    }
}
