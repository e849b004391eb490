package org.probity.web.acknowledgement;

import java.util.HashMap;
import java.util.Map;

/** Answers to questions as a form sends them: numbers that are still texts. */
final class Choices {
    private Choices() {}

    static Map<String, Integer> numbers(Map<String, String> typed) {
        Map<String, Integer> numbers = new HashMap<>();
        typed.forEach((question, choice) -> {
            if (choice != null && choice.matches("\\d")) {
                numbers.put(question, Integer.valueOf(choice));
            }
        });
        return numbers;
    }
}
