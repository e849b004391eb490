package org.probity.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.probity.launcher.Desk.Page;

/** Every form that people of several roles can reach by following links, each opened by whoever reached it first. */
final class Forms {
    private static final List<String> PEOPLE =
            List.of("headteacher.ced", "clerk", "hr", "head-of-hr", "governor.bee", "governor.ced", "admin");
    private static final List<String> DOORS =
            List.of("sign-in.xhtml", "public/report.xhtml", "public/status.xhtml", "public/forgotten.xhtml");
    private static final int MOST_PAGES = 120;
    private static final int MOST_OF_A_KIND = 6;

    /** The calendar's form has nothing to send; the others need a person, a version or a link in a state of its own first. */
    static final Set<String> OUT_OF_REACH = Set.of(
            "/calendar/list.xhtml",
            "/person/cover.xhtml",
            "/policy/publish.xhtml",
            "/policy/sign.xhtml",
            "/public/password.xhtml");

    /** Forms that are filled in well enough to be taken, so the second sending must do the act. */
    static final List<String> DONE = List.of(
            "/sign-in.xhtml#f",
            "/public/report.xhtml#f",
            "/public/forgotten.xhtml#f",
            "/breach/report.xhtml#f",
            "/breach/triage.xhtml#f");

    private final Hosting hosting;
    private final Map<String, String[]> places = new LinkedHashMap<>();
    private final Set<String> broken = new TreeSet<>();
    private String waiting;
    private String opened;

    private Forms(Hosting hosting) {
        this.hosting = hosting;
    }

    /** All of them, filled in and not yet sent. */
    static List<OpenForm> opened(Hosting hosting) throws IOException, InterruptedException {
        Forms forms = new Forms(hosting);
        forms.prepare();
        for (String door : DOORS) {
            forms.look(new Desk(hosting.address()).open(door), "");
        }
        for (String person : PEOPLE) {
            forms.walk(person);
        }
        assertEquals(Set.of(), forms.broken, "Pages that fail");
        List<OpenForm> opened = new ArrayList<>();
        for (Map.Entry<String, String[]> place : forms.places.entrySet()) {
            opened.add(forms.open(place.getKey(), place.getValue()));
        }
        return opened;
    }

    /** Paths of the pages in the sources that have a form and are not among these. */
    static Set<String> pagesWithout(List<OpenForm> forms) throws IOException {
        Path pages = Path.of("..", "web", "src", "main", "webapp");
        Set<String> left = new TreeSet<>();
        try (Stream<Path> files = Files.walk(pages)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".xhtml")).toList()) {
                String path = "/" + pages.relativize(file).toString().replace('\\', '/');
                if (!path.startsWith("/WEB-INF/") && Files.readString(file).contains("<h:form")) {
                    left.add(path);
                }
            }
        }
        forms.forEach(form -> left.remove(form.name().replaceAll("#.*", "")));
        return left;
    }

    private OpenForm open(String name, String... place) throws IOException, InterruptedException {
        Desk desk = place[0].isEmpty() ? new Desk(hosting.address()) : Desk.of(hosting.address(), place[0]);
        Page page = desk.open(place[1]);
        if (name.contains("/report.xhtml")) {
            page = Reporters.filledIn(desk.press(Reporters.answered(page), "f:go"));
        }
        return new OpenForm(name, desk, (FormElement) page.at(place[2]));
    }

    /** A report that waits, a report that became a case, and a draft of a policy. */
    private void prepare() throws IOException, InterruptedException {
        Api.importDraft(hosting.address());
        Desk colleague = Desk.of(hosting.address(), "lm.ced");
        waiting = Reporters.one(colleague);
        opened = Reporters.one(colleague);
        Desk head = Desk.of(hosting.address(), "headteacher.ced");
        Page triage = head.open("breach/triage.xhtml?ref=" + opened);
        triage.at("f:category").select("option").removeAttr("selected");
        triage.at("f:category").select("option:containsOwn(A teacher)").attr("selected", "selected");
        triage.content().select("input[name=f:clauses]").stream()
                .limit(1)
                .forEach(box -> box.attr("checked", "checked"));
        triage.content().select("input[name=f:intent]").stream()
                .limit(1)
                .forEach(box -> box.attr("checked", "checked"));
        triage.at("f:route").val("Considered: an investigation first.");
        Page done = head.press(triage.content()
                .select("main form input[type=submit]:not(.quiet)")
                .first());
        if (done.status() != 200 || done.content().location().contains("/triage.xhtml")) {
            throw new AssertionError("No case: " + done.text());
        }
    }

    private void walk(String person) throws IOException, InterruptedException {
        Desk desk = Desk.of(hosting.address(), person);
        Set<String> seen = new HashSet<>();
        Map<String, Integer> kinds = new HashMap<>();
        Deque<String> ahead = new ArrayDeque<>(List.of(
                "/today/list.xhtml",
                "/casework/detail.xhtml?ref=" + opened,
                "/breach/triage.xhtml?ref=" + waiting,
                "/policy/list.xhtml?school=CED&shelf=WAY"));
        for (int pages = 0; pages < MOST_PAGES && !ahead.isEmpty(); pages++) {
            Page page = desk.open(ahead.poll());
            if (page.status() >= 500) {
                broken.add(person + " at " + page.content().location());
            }
            look(page, person);
            for (Element link : page.content().select("a[href]")) {
                URI to = URI.create(link.absUrl("href"));
                if (isOurs(to) && seen.add(to.toString()) && kinds.merge(kind(to), 1, Integer::sum) <= MOST_OF_A_KIND) {
                    ahead.add(to.getRawPath() + (to.getRawQuery() == null ? "" : "?" + to.getRawQuery()));
                }
            }
        }
    }

    private boolean isOurs(URI to) {
        return to.toString().startsWith(hosting.address())
                && to.getPath().endsWith(".xhtml")
                && !to.getPath().startsWith("/public/")
                && !List.of("/letter/pdf.xhtml", "/calendar/request.xhtml").contains(to.getPath());
    }

    /** A few pages of a kind are enough to meet their forms: what differs is the state of what they show, and the act. */
    private static String kind(URI to) {
        String query = to.getRawQuery() == null ? "" : to.getRawQuery();
        return to.getPath() + "?" + query.replaceAll("(id|ref)=[^&]*", "");
    }

    private void look(Page page, String person) {
        String path = URI.create(page.content().location()).getPath();
        String query = URI.create(page.content().location()).getRawQuery();
        page.content().select("main form[id]").stream()
                .filter(form -> form.select("input[type=submit]").size() > 0)
                .forEach(form -> places.putIfAbsent(
                        path + "#" + form.id(),
                        new String[] {person, path + (query == null ? "" : "?" + query), form.id()}));
    }
}
