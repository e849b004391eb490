package org.probity.ejb.policy.text;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.probity.ejb.policy.source.Spaces;

/** Tables of web pages. One that only arranges the page is no table but part of the text. */
final class HtmlTables {
    private HtmlTables() {}

    static boolean isLayout(Element table) {
        boolean holdsBlocks =
                !table.select("h1,h2,h3,h4,h5,h6,ul,ol,table table").isEmpty();
        boolean oneColumn = ownRows(table).stream().allMatch(row -> cells(row).size() < 2);
        return holdsBlocks || oneColumn;
    }

    static Optional<String> caption(Element table) {
        return table.children().stream()
                .filter(child -> child.normalName().equals("caption"))
                .map(Element::text)
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    static List<List<String>> rows(Element table) {
        return ownRows(table).stream()
                .map(row -> cells(row).stream()
                        .map(cell -> Spaces.single(cell.text()))
                        .toList())
                .toList();
    }

    private static List<Element> ownRows(Element table) {
        return table.select("tr").stream()
                .filter(row -> Objects.equals(row.closest("table"), table))
                .toList();
    }

    private static List<Element> cells(Element row) {
        return row.children().stream()
                .filter(cell ->
                        cell.normalName().equals("td") || cell.normalName().equals("th"))
                .toList();
    }
}
