package org.probity.ejb.letter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Values for any template, made from the examples of the field catalogue. */
final class SampleLetters {

    static final Letterhead CEDAR = new Letterhead(
            "Cedar School",
            List.of("Harbour Road", "Seaton", "SE1 2AB"),
            "01632 960 100",
            "office@cedar.example",
            "Harbour Trust",
            "cedar.example/privacy",
            Optional.empty());

    private SampleLetters() {}

    static LetterText text(String name) {
        return LetterText.parse(ShippedLetters.source(name).orElseThrow());
    }

    /** Every field of the catalogue with its example; tables and lists as they stand there. */
    static Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        for (LetterField field : LetterFields.all()) {
            if (!field.name().startsWith("school") && !field.name().equals("privacyNotice")) {
                values.put(field.name(), example(field));
            }
        }
        return values;
    }

    /** The same with every yes turned to no and the other way round, and with nothing in the lists that may be empty. */
    static Map<String, Object> otherValues(LetterText text) {
        Map<String, Object> values = values();
        for (LetterField field : LetterFields.all()) {
            if (field.kind() == LetterField.Kind.FLAG) {
                values.put(field.name(), !(Boolean) field.example());
            }
        }
        text.header().mayBeEmpty().stream()
                .filter(name -> values.get(name) instanceof List<?>)
                .forEach(name -> values.put(name, List.of()));
        return values;
    }

    private static Object example(LetterField field) {
        return field.kind() == LetterField.Kind.ROWS ? List.of(field.example(), field.example()) : field.example();
    }
}
