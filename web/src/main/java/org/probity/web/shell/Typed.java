package org.probity.web.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What was in a form that could not be taken, so that an error page can give it back to the person who sent it. Secrets are left
 * out; it lives for one answer and is kept nowhere.
 */
public final class Typed {
    private static final int SENTENCE = 20;
    private static final List<String> SECRET = List.of("password", "secret", "code");
    private static final Set<String> OURS = Set.of(Once.FIELD, "primefaces.nonce");

    /** One value as the browser sent it. */
    public record Value(String name, String text) {}

    private final String address;
    private final List<Value> values;

    private Typed(String address, List<Value> values) {
        this.address = address;
        this.values = List.copyOf(values);
    }

    /** What a request to this address carries in its fields. */
    public static Typed in(String address, Map<String, String[]> fields) {
        List<Value> values = new ArrayList<>();
        for (Map.Entry<String, String[]> field : fields.entrySet()) {
            for (String text : field.getValue()) {
                if (!secret(field.getKey())) {
                    values.add(new Value(field.getKey(), text));
                }
            }
        }
        return new Typed(address, values);
    }

    private static boolean secret(String name) {
        String field = name.substring(name.lastIndexOf(':') + 1).toLowerCase(Locale.ROOT);
        return SECRET.stream().anyMatch(field::contains);
    }

    /** Where the form was sent. */
    public String getAddress() {
        return address;
    }

    /** Everything, so that the same form can be sent again. */
    public List<Value> getValues() {
        return values;
    }

    /** What a person wrote in sentences. */
    public List<String> getTexts() {
        return values.stream()
                .filter(value -> !value.name().startsWith("jakarta.") && !OURS.contains(value.name()))
                .map(Value::text)
                .filter(text -> text.strip().length() > SENTENCE)
                .toList();
    }
}
