package org.probity.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.probity.launcher.Desk.Page;

/** A form that somebody opened and filled in, and what became of it when it was sent, and sent again. */
final class OpenForm {
    private static final List<String> SECRETS = List.of("password", "code");

    private final String name;
    private final Desk desk;
    private final FormElement form;
    private final List<String> typed = new ArrayList<>();
    private Page answer;

    OpenForm(String name, Desk desk, FormElement form) {
        this.name = name;
        this.desk = desk;
        this.form = form;
        form.select("input[type=text], input:not([type]), textarea").forEach(this::type);
        form.select("input[type=password]").val(Hosting.PASSWORD);
        form.select("select:not([name=f:closing])").forEach(OpenForm::choose);
        form.select("input[type=radio]").stream()
                .filter(radio -> form.select("input[type=radio][checked]").stream()
                        .noneMatch(other -> other.attr("name").equals(radio.attr("name"))))
                .forEach(radio -> radio.attr("checked", "checked"));
        form.select("input[name=f:clauses]").stream().limit(1).forEach(clause -> clause.attr("checked", "checked"));
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

    /** Everything that was typed and is no secret is in the form that comes back. */
    void isStillFilledIn() {
        List<String> there =
                back().formData().stream().map(field -> field.value().strip()).toList();
        List<String> lost = typed.stream().filter(text -> !there.contains(text)).toList();
        assertEquals(List.of(), lost, name + ": " + answer.content().outerHtml());
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

    private static Element button(FormElement form) {
        return form.select("input[type=submit].btn:not(.quiet), button[type=submit]").stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button in " + form.outerHtml()));
    }

    private void type(Element field) {
        if (field.val().isBlank()) {
            field.val(words(field.attr("name").toLowerCase(Locale.ROOT)));
        }
        if (SECRETS.stream().noneMatch(field.attr("name")::contains)) {
            typed.add(field.val().strip());
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
            case "cycle" -> "12";
            case "email", "oemail" -> "somebody@parents.example";
            case "name", "first" -> name.contains("sign-in") ? "headteacher.ced" : "Pat Writer";
            default -> "Words that somebody typed for " + last + " and wants to keep";
        };
    }

    private static void choose(Element menu) {
        if (menu.select("option[selected]").stream()
                .allMatch(option -> option.val().isBlank())) {
            menu.select("option").removeAttr("selected");
            menu.select("option").stream()
                    .filter(option -> !option.val().isBlank())
                    .limit(1)
                    .forEach(option -> option.attr("selected", "selected"));
        }
    }
}
