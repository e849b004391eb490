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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.probity.launcher.Desk.Page;

/** Every form that people of several roles can reach by following links, each opened by whoever reached it first. */
final class Forms {
    private static final List<String> PEOPLE =
            List.of("headteacher.ced", "clerk", "hr", "head-of-hr", "governor.bee", "governor.ced", "admin");
    private static final List<String> DOORS = List.of(
            "sign-in.xhtml",
            "public/report.xhtml",
            "public/concern.xhtml",
            "public/contacted.xhtml",
            "public/status.xhtml",
            "public/forgotten.xhtml",
            "public/verify.xhtml");
    private static final Path PAGES = Path.of("..", "web", "src", "main", "webapp");
    private static final int MOST_PAGES = 120;
    private static final int MOST_OF_A_KIND = 6;

    /** The calendar's form has nothing to send: it holds the drawing of a month, and nobody types into it. */
    static final Set<String> OUT_OF_REACH = Set.of("/calendar/list.xhtml#f");

    /** Forms that are filled in well enough to be taken, so the second sending must do the act. */
    static final List<String> DONE = List.of(
            "/sign-in.xhtml#f",
            "/public/report.xhtml#f",
            "/public/forgotten.xhtml#f",
            "/breach/report.xhtml#f",
            "/breach/triage.xhtml#f",
            "/casework/meeting.xhtml#f",
            "/policy/sign.xhtml#f",
            "/policy/publish.xhtml#f",
            "/person/cover.xhtml#f",
            "/public/password.xhtml#f",
            "/public/statement.xhtml#f",
            "/statement/detail.xhtml#r",
            "/statement/detail.xhtml#w",
            "/letter/detail.xhtml#agree",
            "/letter/detail.xhtml#withdraw",
            "/letter/detail.xhtml#again",
            "/letter/detail.xhtml#record");

    private static final Pattern FORM = Pattern.compile("<h:form id=\"(\\w+)\"");
    private static final Pattern PART = Pattern.compile("<ui:include src=\"(/[^\"]+)\"");

    private final Hosting hosting;
    private final Groundwork groundwork;
    private final Places places = new Places();
    private final Set<String> broken = new TreeSet<>();

    private Forms(Hosting hosting) throws Exception {
        this.hosting = hosting;
        this.groundwork = Groundwork.laid(hosting, places);
    }

    /** All of them, filled in and not yet sent. */
    static List<OpenForm> opened(Hosting hosting) throws Exception {
        Forms forms = new Forms(hosting);
        for (String door : DOORS) {
            forms.look(new Desk(hosting.address()).open(door), "");
        }
        for (String person : PEOPLE) {
            forms.walk(person);
        }
        assertEquals(Set.of(), forms.broken, "Pages that fail");
        List<OpenForm> opened = new ArrayList<>();
        for (Place place : forms.places.all()) {
            opened.add(forms.open(place));
        }
        return opened;
    }

    /** Forms in the sources of the pages that are not among these, by path and id. */
    static Set<String> without(List<OpenForm> forms) throws IOException {
        Set<String> left = new TreeSet<>();
        try (Stream<Path> files = Files.walk(PAGES)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".xhtml")).toList()) {
                String path = "/" + PAGES.relativize(file).toString().replace('\\', '/');
                if (!path.startsWith("/WEB-INF/")) {
                    ids(path).forEach(id -> left.add(path + "#" + id));
                }
            }
        }
        forms.forEach(form -> left.remove(form.name()));
        return left;
    }

    /** Ids of the forms of a page and of the parts that it includes. */
    private static Set<String> ids(String path) throws IOException {
        String source = Files.readString(PAGES.resolve(path.substring(1)));
        Set<String> ids = new TreeSet<>();
        FORM.matcher(source).results().forEach(form -> ids.add(form.group(1)));
        for (MatchResult part : PART.matcher(source).results().toList()) {
            ids.addAll(ids(part.group(1)));
        }
        return ids;
    }

    private OpenForm open(Place place) throws IOException, InterruptedException {
        Desk desk = place.person().isEmpty() ? new Desk(hosting.address()) : Desk.of(hosting.address(), place.person());
        Page page = place.way().walk(desk, desk.open(place.address()));
        return new OpenForm(place.name(), desk, (FormElement) page.at(place.form()), DONE.contains(place.name()));
    }

    private void walk(String person) throws IOException, InterruptedException {
        Desk desk = Desk.of(hosting.address(), person);
        Set<String> seen = new HashSet<>();
        Map<String, Integer> kinds = new HashMap<>();
        Deque<String> ahead = new ArrayDeque<>(groundwork.beginnings());
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
        URI here = URI.create(page.content().location());
        String address = here.getPath() + (here.getRawQuery() == null ? "" : "?" + here.getRawQuery());
        page.content().select("main form[id]").stream()
                .filter(form -> form.select("input[type=submit]").size() > 0)
                .forEach(form -> places.met(new Place(person, address, form.id())));
    }
}
