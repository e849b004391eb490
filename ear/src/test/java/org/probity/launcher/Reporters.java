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
        Page form = desk.press(answered(desk.open("breach/report.xhtml")), "f:go");
        Matcher reference =
                REFERENCE.matcher(desk.press(filledIn(form), "f:send").text());
        if (!reference.find()) {
            throw new AssertionError("No reference: " + form.text());
        }
        return reference.group();
    }

    private boolean report(Desk desk) throws IOException, InterruptedException {
        Page first = desk.open("breach/report.xhtml");
        if (first.status() != 200) {
            return false;
        }
        Page form = desk.press(answered(first), "f:go");
        if (form.status() != 200) {
            return false;
        }
        Page done = desk.press(filledIn(form), "f:send");
        Matcher reference =
                REFERENCE.matcher(done.content().select("main strong").text());
        return done.status() == 200 && reference.find() && confirmed.add(reference.group());
    }

    /** A day as people write it, so many from today. */
    static String day(int later) {
        return DAY.format(LocalDate.now(ZoneOffset.UTC).plusDays(later));
    }

    /** The first page of a report: nothing worse than words. */
    static Page answered(Page first) {
        first.content().select("input[name=f:imagery][value=false]").attr("checked", "checked");
        return first;
    }

    /** Its second page. */
    static Page filledIn(Page form) {
        form.at("f:what").val("A remark about a colleague was written in an open group for parents.");
        form.at("f:about").val("A teacher of Year 5");
        form.at("f:on").val(day(-3));
        form.at("f:school").select("option").removeAttr("selected");
        form.at("f:school").select("option[value=CED]").attr("selected", "selected");
        return form;
    }
}
