package org.probity.it;

import static org.junit.jupiter.api.Assertions.fail;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Somebody who reports through the page, one question after the other, up to the last page with all answers. What is not said is
 * left as it stands, or answered with no where it must be answered.
 */
public final class Telling {
    private static final int MOST_QUESTIONS = 15;
    private static final String LAST = "Check your answers";

    private final Visit visit;
    private final Map<String, String> words = new LinkedHashMap<>();
    private final Map<String, String> choices = new LinkedHashMap<>();
    private Consumer<String> each = question -> {};

    private Telling(Visit visit) {
        this.visit = visit;
    }

    /** In this window, which shows a page of the walk; nobody says who they are and nothing is worse than words. */
    public static Telling in(Visit visit) {
        return new Telling(visit)
                .choosing("Who are you?", "I do not want to say who I am")
                .choosing("Might there be an indecent picture of a child?", "No")
                .choosing("Is a child involved?", "No")
                .choosing("Is this whistleblowing?", "No");
    }

    /** Writes this into the field of that label. */
    public Telling saying(String label, String text) {
        words.put(label, text);
        return this;
    }

    /** Answers this question by pressing one of its buttons. */
    public Telling choosing(String question, String answer) {
        choices.put(question, answer);
        return this;
    }

    /** The school, by its code. */
    public Telling at(String school) {
        return saying("Which school is it about?", school);
    }

    /** Looks at every page, the last one too, after it was filled in; gets its heading. */
    public Telling looking(Consumer<String> look) {
        each = look;
        return this;
    }

    /** To the page with this heading, or its beginning, filling in all before. */
    public Telling to(String question) {
        for (int asked = 0; asked < MOST_QUESTIONS; asked++) {
            String heading = heading();
            if (heading.startsWith(question)) {
                return this;
            }
            answer(heading);
            each.accept(heading);
            visit.press("Continue");
            visit.page()
                    .locator("main h1")
                    .filter(new Locator.FilterOptions().setHasNotText(heading))
                    .waitFor();
        }
        return fail("Never asked: " + question + ", but " + heading());
    }

    /** To the page that shows the answers. */
    public Telling toTheEnd() {
        to(LAST);
        each.accept(heading());
        return this;
    }

    /** To the page that shows the answers, and sends them. */
    public void send() {
        toTheEnd();
        visit.press("Send the report");
    }

    /** The question in hand. */
    public String heading() {
        return visit.page().locator("main h1").innerText();
    }

    /** Fills the page in that asks this. */
    public void answer(String question) {
        String choice = choices.get(question);
        if (choice != null) {
            visit.page()
                    .getByRole(
                            AriaRole.RADIO,
                            new Page.GetByRoleOptions().setName(choice).setExact(true))
                    .check();
        }
        words.forEach(this::write);
    }

    private void write(String label, String text) {
        Locator field = visit.page()
                .getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .filter(new Locator.FilterOptions().setVisible(true));
        if (field.count() == 1 && "SELECT".equals(field.evaluate("field => field.tagName"))) {
            field.selectOption(text);
        } else if (field.count() == 1) {
            field.fill(text);
        }
    }
}
