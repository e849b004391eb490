package org.probity.launcher;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probity.launcher.Desk.Page;

/** Colleagues who report one thing after the other through the page until the server is gone; each report orders one letter of thanks. */
final class Reporters {
    private static final List<String> NAMES = List.of("lm.ced", "headteacher.dam", "headteacher.elm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final int MOST_QUESTIONS = 15;
    private static final Pattern REFERENCE = Pattern.compile("[A-Z]{3}-\\d{4}-[0-9B-Z]{6}");

    private final List<String> confirmed = new CopyOnWriteArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean stopping;

    /** All signed in and at work. */
    static Reporters at(String address) throws IOException, InterruptedException {
        Reporters reporters = new Reporters();
        for (String name : NAMES) {
            Desk desk = Desk.of(address, name);
            Thread thread = new Thread(() -> reporters.work(desk), "reporter " + name);
            thread.setDaemon(true);
            thread.start();
            reporters.threads.add(thread);
        }
        return reporters;
    }

    /** References of the reports of which a colleague was told that the school has them. */
    List<String> confirmed() {
        return confirmed;
    }

    /** What they were told in all, after the last of them left. */
    List<String> stop() throws InterruptedException {
        stopping = true;
        for (Thread thread : threads) {
            thread.join();
        }
        return List.copyOf(confirmed);
    }

    private void work(Desk desk) {
        boolean answered = true;
        while (answered && !stopping) {
            try {
                answered = report(desk);
            } catch (IOException gone) {
                answered = false;
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                answered = false;
            }
        }
    }

    /** One report by this person; gives its reference. */
    static String one(Desk desk) throws IOException, InterruptedException {
        Page done = desk.press(walked(desk, desk.open("breach/report.xhtml")), "f:send");
        Matcher reference = REFERENCE.matcher(done.text());
        if (!reference.find()) {
            throw new AssertionError("No reference: " + done.text());
        }
        return reference.group();
    }

    private boolean report(Desk desk) throws IOException, InterruptedException {
        Page first = desk.open("breach/report.xhtml");
        if (first.status() != 200) {
            return false;
        }
        Page last = walked(desk, first);
        if (last.status() != 200) {
            return false;
        }
        Page done = desk.press(last, "f:send");
        Matcher reference =
                REFERENCE.matcher(done.content().select("main strong").text());
        return done.status() == 200 && reference.find() && confirmed.add(reference.group());
    }

    /** A day as people write it, so many from today. */
    static String day(int later) {
        return DAY.format(LocalDate.now(ZoneOffset.UTC).plusDays(later));
    }

    /** Through the questions of a report to the page that sends it, or to the first that does not come. */
    static Page walked(Desk desk, Page first) throws IOException, InterruptedException {
        Page page = filledIn(first);
        for (int left = MOST_QUESTIONS; left > 0 && page.content().getElementById("f:next") != null; left--) {
            page = desk.press(page, "f:next");
        }
        return page;
    }

    /** Every question stands on every page: nothing worse than words, told by a parent where that is asked. */
    private static Page filledIn(Page form) {
        form.at("f:what").val("A remark about a colleague was written in an open group for parents.");
        form.at("f:about").val("A teacher of Year 5");
        form.at("f:on").val(day(-3));
        form.at("f:school").select("option").removeAttr("selected");
        form.at("f:school").select("option[value=CED]").attr("selected", "selected");
        for (String answer : List.of(
                "f:imagery][value=false", "f:child][value=false", "f:whistle][value=false", "f:kind][value=PARENT")) {
            form.content().select("input[name=" + answer + "]").attr("checked", "checked");
        }
        return form;
    }
}
