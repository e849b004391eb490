package org.probity.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Connection.KeyVal;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.probity.launcher.Desk.Page;

/** A form that somebody opened and filled in, and what became of it when it was sent, and sent again. */
final class OpenForm {
    private static final Pattern SECRET = Pattern.compile(".*(password|:code)");

    private final String name;
    private final Desk desk;
    private final FormElement form;
    private final boolean fitting;
    private final Map<String, List<String>> filled;
    private Page answer;

    /** @param fitting whether what is filled in must fit the act, so that it is done; else the last of every choice is taken */
    OpenForm(String name, Desk desk, FormElement form, boolean fitting) {
        this.name = name;
        this.desk = desk;
        this.form = form;
        this.fitting = fitting;
        form.select("input[type=text], input:not([type]), textarea").forEach(this::type);
        form.select("input[type=password]").val(Hosting.PASSWORD);
        form.select("select:not([name=f:closing])").forEach(this::choose);
        groups("radio").forEach(this::choose);
        groups("checkbox").forEach(this::tick);
        this.filled = shown(form, visible());
    }

    void send() throws IOException, InterruptedException {
        answer = desk.press(button(form));
    }

    void isTold(String plainWords) {
        assertTrue(answer.status() == 200 || answer.status() == 503, name + ": " + answer.status());
        assertTrue(answer.text().contains(plainWords), name + ": " + answer.text());
        String source = answer.content().outerHtml();
        assertFalse(source.contains("Exception") || source.contains("\tat "), name + ": " + source);
    }

    /** Whatever was typed, chosen or ticked and is no secret is in the form that comes back, in the field where it was. */
    void isStillFilledIn() {
        assertEquals(
                filled, shown(back(), visible()), name + ": " + answer.content().outerHtml());
    }

    /** Without typing anything but a password anew. */
    void sendAgain() throws IOException, InterruptedException {
        FormElement back = back();
        back.select("input[type=password]").val(Hosting.PASSWORD);
        answer = desk.press(button(back));
    }

    /** The act was reached: it was done, or refused for what was typed (404: there is no such receipt code), but nobody says that it was done before or that all is lost. */
    void isTaken(String plainWords) {
        assertTrue(List.of(200, 404, 409).contains(answer.status()), name + ": " + answer.status() + answer.text());
        assertFalse(answer.text().contains(plainWords), name + ": " + answer.text());
        assertFalse(answer.text().contains("We already have this from you"), name + ": " + answer.text());
    }

    String name() {
        return name;
    }

    /** Why the act was refused; empty when it was done. */
    String refusal() {
        return answer.status() == 200 ? answer.content().select(".problems").text() : answer.text();
    }

    private FormElement back() {
        return (FormElement) answer.content().select("main form").stream()
                .filter(element ->
                        !element.select("[name=jakarta.faces.ViewState]").isEmpty())
                .filter(element -> element.attr("action").contains(page())
                        && (element.id().isEmpty() || element.id().equals(form.id())))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + ": no form came back: " + answer.text()));
    }

    private String page() {
        return form.attr("action").replaceAll("\\?.*", "");
    }

    /** What the form is for; where every act on it is a quiet one, the first of them. */
    private static Element button(FormElement form) {
        return Stream.of("input[type=submit].btn:not(.quiet), button[type=submit]", "input[type=submit].btn")
                .map(form::selectFirst)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button in " + form.outerHtml()));
    }

    /** Names of the fields that a person sees, but for secrets, which come back empty. */
    private Set<String> visible() {
        return form.select("input:not([type=hidden]), select, textarea").stream()
                .filter(field ->
                        !List.of("submit", "button", "file", "password").contains(field.attr("type")))
                .map(field -> field.attr("name"))
                .filter(field -> !SECRET.matcher(field).matches())
                .collect(Collectors.toSet());
    }

    private static Map<String, List<String>> shown(FormElement form, Set<String> names) {
        Map<String, List<String>> shown = new TreeMap<>();
        form.formData().stream()
                .filter(field -> names.contains(field.key()))
                .sorted(Comparator.comparing(KeyVal::value))
                .forEach(field -> shown.computeIfAbsent(field.key(), key -> new ArrayList<>())
                        .add(field.value().replace("\r\n", "\n").strip()));
        return shown;
    }

    private void type(Element field) {
        if (field.val().isBlank()) {
            field.val(words(field.attr("name").toLowerCase(Locale.ROOT)));
        }
    }

    private String words(String field) {
        String last = field.substring(field.lastIndexOf(':') + 1);
        return switch (last) {
            case "on", "day", "starts", "ends", "from", "received" -> Reporters.day(0);
            case "address" -> "https://social.example/posts/17";
            case "review" -> "June 2027";
            case "at", "time" -> "10:00";
            case "minutes" -> "60";
            case "cycle", "age", "account" -> "12";
            case "email", "oemail" -> "somebody@parents.example";
            case "name", "first" -> name.contains("sign-in") ? "headteacher.ced" : "Pat Writer";
            default -> "Words that somebody typed for " + last + " and wants to keep";
        };
    }

    private void choose(Element menu) {
        List<Element> options = menu.select("option:not([disabled])").stream()
                .filter(option -> !option.val().isBlank())
                .toList();
        boolean chosen = options.stream().anyMatch(option -> option.hasAttr("selected"));
        if (!options.isEmpty() && !(fitting && chosen)) {
            menu.select("option").removeAttr("selected");
            one(options).attr("selected", "selected");
        }
    }

    private void choose(List<Element> radios) {
        boolean chosen = radios.stream().anyMatch(radio -> radio.hasAttr("checked"));
        if (!(fitting && chosen)) {
            radios.forEach(radio -> radio.removeAttr("checked"));
            one(radios).attr("checked", "checked");
        }
    }

    private Element one(List<Element> choices) {
        return choices.get(fitting ? 0 : choices.size() - 1);
    }

    /** The first box, but the one that says that there is no web address, where one was typed that has to be taken. */
    private void tick(List<Element> boxes) {
        if (!(fitting && boxes.get(0).attr("name").equals("f:none"))) {
            boxes.get(0).attr("checked", "checked");
        }
    }

    /** The buttons or boxes of each choice that may be pressed. */
    private Collection<List<Element>> groups(String type) {
        return form.select("input[type=" + type + "]:not([disabled])").stream()
                .collect(Collectors.groupingBy(input -> input.attr("name")))
                .values();
    }
}
