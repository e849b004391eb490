package org.probity.ejb.letter;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * A letter as it stands within a page: what is printed without the running foot, its headings one level lower and its classes with
 * "letter-" before them. Its values were escaped when it was written; only the few elements of a letter are let through once more.
 *
 * @param html elements to put inside a page
 * @param says what the letter says, in its own order and in the reviewer's words
 */
public record LetterSheet(String html, List<String> says) {
    private static final Safelist ELEMENTS = Safelist.none()
            .addTags("h2", "h3", "h4", "p", "strong", "ul", "ol", "li", "div", "span", "img")
            .addTags("table", "caption", "thead", "tbody", "tr", "th", "td")
            .addAttributes(":all", "class")
            .addAttributes("th", "scope")
            .addAttributes("img", "src", "alt")
            .addProtocols("img", "src", "data");

    /** From the letter as one XHTML page. */
    static LetterSheet of(String page) {
        Document whole = Jsoup.parse(page);
        whole.outputSettings().prettyPrint(false);
        List<String> says = whole.select("[data-says]").stream()
                .flatMap(place -> Stream.of(place.attr("data-says").strip().split("\\s+")))
                .distinct()
                .flatMap(key -> LetterContents.words(key).stream())
                .toList();
        Element body = whole.body();
        body.select(".foot").remove();
        body.select("h3").tagName("h4");
        body.select("h2").tagName("h3");
        body.select("h1").tagName("h2");
        body.select("[class]").forEach(LetterSheet::rename);
        return new LetterSheet(new Cleaner(ELEMENTS).clean(whole).body().html(), says);
    }

    private static void rename(Element element) {
        element.attr(
                "class", element.classNames().stream().map("letter-"::concat).collect(Collectors.joining(" ")));
    }
}
