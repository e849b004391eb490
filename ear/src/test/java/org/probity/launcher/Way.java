package org.probity.launcher;

import java.io.IOException;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.probity.launcher.Desk.Page;

/** From the page that was opened to the one on which a form can be sent: straight on, or through the questions before it. */
interface Way {
    /** Forms that do not stand on the page that is opened first, by their names. */
    Map<String, Way> WINDING = Map.of(
            "/public/report.xhtml#f",
            Reporters::walked,
            "/breach/report.xhtml#f",
            Reporters::walked,
            "/policy/local.xhtml#f",
            (desk, first) -> desk.press(
                    first.content().select("input[value^=Say it our way]").first()),
            "/public/concern.xhtml#f",
            Way::throughConcern,
            "/public/contacted.xhtml#f",
            Way::throughContact);

    Page walk(Desk desk, Page first) throws IOException, InterruptedException;

    /** The way to this form. */
    static Way to(String form) {
        return WINDING.getOrDefault(form, (desk, first) -> first);
    }

    /** Behind a receipt code. */
    static Way behind(String receipt) {
        return (desk, first) -> {
            first.at("f:code").val(receipt);
            return desk.press(first, "f:ask");
        };
    }

    /** A parent who writes to the head about nobody. */
    private static Page throughConcern(Desk desk, Page first) throws IOException, InterruptedException {
        Page page = on(desk, first, "f:risk", "false");
        page = on(desk, page, "f:school", "CED");
        page = on(desk, page, "f:to", "HEAD");
        page = on(desk, page, "f:about", "NOBODY");
        page.at("f:what").val("My daughter has nowhere to wait in the rain.");
        page = desk.press(page, "f:next");
        page = desk.press(page, "f:next");
        return desk.press(page, "f:next");
    }

    /** A pupil whom a teacher wrote to. */
    private static Page throughContact(Desk desk, Page first) throws IOException, InterruptedException {
        Page page = on(desk, first, "f:teller", "PUPIL");
        page = on(desk, page, "f:other", "TEACHER");
        for (int advice = 0; advice < 3; advice++) {
            page = desk.press(page, "f:next");
        }
        return page;
    }

    /** Takes one of the choices of a question and goes on. */
    private static Page on(Desk desk, Page page, String question, String choice)
            throws IOException, InterruptedException {
        Element picked = page.content()
                .select("[name=" + question + "][value=" + choice + "]")
                .first();
        if (picked == null) {
            page.at(question).select("option").removeAttr("selected");
            page.at(question).select("option[value=" + choice + "]").attr("selected", "selected");
        } else {
            picked.attr("checked", "checked");
        }
        return desk.press(page, "f:next");
    }
}
