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
    private static final String PARTS = "multipart/form-data";
    private static final List<String> SECRET = List.of("password", "secret");
    /** A one-time or a receipt code. Codes of other things, such as of a step or of conduct, are no secret. */
    private static final String CODE = "code";

    private static final Set<String> OURS = Set.of(Once.FIELD, "primefaces.nonce");

    /** One value as the browser sent it. */
    public record Value(String name, String text) {}

    private final String address;
    private final String encoding;
    private final List<Value> values;
    private final List<Value> secrets;

    private Typed(String address, String encoding, List<Value> values, List<Value> secrets) {
        this.address = address;
        this.encoding = encoding;
        this.values = List.copyOf(values);
        this.secrets = List.copyOf(secrets);
    }

    /** What a request to this address, sent in this type of content, carries in its fields. */
    public static Typed in(String address, String content, Map<String, String[]> fields) {
        List<Value> values = new ArrayList<>();
        for (Map.Entry<String, String[]> field : fields.entrySet()) {
            for (String text : field.getValue()) {
                if (!secret(field.getKey())) {
                    values.add(new Value(field.getKey(), text));
                }
            }
        }
        boolean parts = content != null && content.startsWith(PARTS);
        List<Value> secrets = fields.keySet().stream()
                .filter(Typed::secret)
                .sorted()
                .map(Typed::asked)
                .toList();
        return new Typed(address, parts ? PARTS : "application/x-www-form-urlencoded", values, secrets);
    }

    private static Value asked(String name) {
        String words = name.substring(name.lastIndexOf(':') + 1).replace('-', ' ');
        return new Value(name, words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ", once more");
    }

    private static boolean secret(String name) {
        String field = name.substring(name.lastIndexOf(':') + 1).toLowerCase(Locale.ROOT);
        return field.equals(CODE) || SECRET.stream().anyMatch(field::contains);
    }

    /** Where the form was sent. */
    public String getAddress() {
        return address;
    }

    /** How the form is sent: as it was the first time, or its page cannot read it. */
    public String getEncoding() {
        return encoding;
    }

    /** Whether the form could carry files, which are not kept here. */
    public boolean isWithFiles() {
        return encoding.equals(PARTS);
    }

    /** Everything, so that the same form can be sent again. */
    public List<Value> getValues() {
        return values;
    }

    /** Fields whose content was left out: they have to be typed again. The text of each is its label. */
    public List<Value> getSecrets() {
        return secrets;
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
