package org.probity.ejb.policy;

import static org.probity.ejb.policy.PolicyPrinter.text;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.probity.persistence.policy.PolicyPart;

/** The text of a policy as XHTML for print. Heading levels follow one another without gaps, whatever the source did. */
final class PolicyMarkup {
    private static final int DEEPEST = 3;

    private final String title;
    private final List<PolicyPart> parts;
    private int level = 1;

    PolicyMarkup(String title, List<PolicyPart> parts) {
        this.title = title;
        this.parts = parts;
    }

    String body() {
        level = 1;
        return parts.stream().map(this::markup).collect(Collectors.joining("\n"));
    }

    private String markup(PolicyPart part) {
        if (part instanceof PolicyPart.Heading heading) {
            return heading(heading);
        }
        if (part instanceof PolicyPart.Item item) {
            return item(item);
        }
        return table(((PolicyPart.Table) part).rows());
    }

    private String heading(PolicyPart.Heading heading) {
        if (heading.level() == 1 && heading.text().equalsIgnoreCase(title)) {
            return "";
        }
        level = Math.max(2, Math.min(Math.min(heading.level(), level + 1), 6));
        return "<h" + level + ">" + numbered(heading.number()) + text(heading.text()) + "</h" + level + ">";
    }

    private static String item(PolicyPart.Item item) {
        String style = item.depth() == 0 ? "" : " class=\"d" + Math.min(item.depth(), DEEPEST) + "\"";
        String paragraphs = item.text()
                .lines()
                .filter(line -> !line.isBlank())
                .map(PolicyPrinter::text)
                .collect(Collectors.joining("</p><p" + style + ">"));
        String number = item.number() == null ? "" : "<span class=\"number\">" + text(item.number()) + "</span> ";
        return "<p" + style + ">" + number + paragraphs + "</p>";
    }

    private static String table(List<List<String>> rows) {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        if (width == 0) {
            return "";
        }
        String head = row(rows.get(0), width, "th scope=\"col\"", "th");
        String body =
                rows.stream().skip(1).map(row -> row(row, width, "td", "td")).collect(Collectors.joining());
        return "<table><thead>" + head + "</thead>" + (body.isEmpty() ? "" : "<tbody>" + body + "</tbody>")
                + "</table>";
    }

    private static String row(List<String> cells, int width, String open, String close) {
        StringBuilder row = new StringBuilder("<tr>");
        for (int column = 0; column < width; column++) {
            String cell = column < cells.size() ? cells.get(column) : "";
            row.append('<')
                    .append(open)
                    .append('>')
                    .append(text(cell))
                    .append("</")
                    .append(close)
                    .append('>');
        }
        return row.append("</tr>").toString();
    }

    private static String numbered(String number) {
        return number == null ? "" : text(number) + " ";
    }

    static Stream<String> texts(PolicyPart part) {
        if (part instanceof PolicyPart.Heading heading) {
            return Stream.of(numbered(heading.number()), heading.text());
        }
        if (part instanceof PolicyPart.Item item) {
            return Stream.of(numbered(item.number()), item.text());
        }
        return ((PolicyPart.Table) part).rows().stream().flatMap(List::stream);
    }

    static String place(PolicyPart part) {
        if (part instanceof PolicyPart.Heading heading) {
            return "heading \"" + heading.text() + "\"";
        }
        if (part instanceof PolicyPart.Item item) {
            return item.number() == null ? "a clause without a number" : "clause " + item.number();
        }
        return "a table";
    }
}
