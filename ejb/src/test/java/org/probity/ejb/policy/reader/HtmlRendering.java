package org.probity.ejb.policy.reader;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.probity.ejb.policy.reader.GeneratedPolicy.Clause;
import org.probity.ejb.policy.reader.GeneratedPolicy.Heading;
import org.probity.ejb.policy.reader.GeneratedPolicy.Part;
import org.probity.ejb.policy.reader.GeneratedPolicy.Table;

/** A generated policy as a web page: bullets as lists, numbers typed or as ordered lists, a menu and a foot around it. */
final class HtmlRendering {
    private final GeneratedPolicy policy;
    private final StringBuilder html = new StringBuilder();

    private HtmlRendering(GeneratedPolicy policy) {
        this.policy = policy;
    }

    static byte[] of(GeneratedPolicy policy) {
        return new HtmlRendering(policy).bytes();
    }

    private byte[] bytes() {
        html.append(
                        "<!DOCTYPE html><html lang=\"en\"><head><title>Policies</title><style>p{margin:0}</style></head><body>")
                .append("<nav><a href=\"/\">Home</a> <a href=\"/policies\">All policies</a></nav><main>");
        List<Part> parts = policy.parts();
        for (int i = 0; i < parts.size(); ) {
            if (parts.get(i) instanceof Heading heading) {
                String text = heading.number() == null ? heading.text() : heading.number() + " " + heading.text();
                html.append("<h")
                        .append(heading.level())
                        .append('>')
                        .append(text)
                        .append("</h")
                        .append(heading.level())
                        .append(">\n");
                i++;
            } else if (parts.get(i) instanceof Table table) {
                table(table);
                i++;
            } else {
                i = clauses(i);
            }
        }
        html.append("</main><footer>Printed from the website of the school</footer></body></html>");
        return html.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A paragraph, or a list with all items of its depth and the lists below them. */
    private int clauses(int start) {
        Clause first = (Clause) policy.parts().get(start);
        if (!first.isItem()) {
            html.append("<p>").append(first.text()).append("</p>\n");
            return start + 1;
        }
        boolean ordered = first.printed().matches("\\d+\\.") && !policy.style().typedNumbers();
        html.append(ordered ? "<ol start=\"" + first.number() + "\">" : "<ul>");
        int i = start;
        while (i < policy.parts().size()
                && policy.parts().get(i) instanceof Clause item
                && item.isItem()
                && item.depth() == first.depth()) {
            html.append("<li>").append(ordered ? item.text() : item.asWritten());
            i++;
            if (i < policy.parts().size()
                    && policy.parts().get(i) instanceof Clause below
                    && below.depth() > first.depth()) {
                i = clauses(i);
            }
            html.append("</li>\n");
        }
        html.append(ordered ? "</ol>" : "</ul>");
        return i;
    }

    private void table(Table table) {
        html.append("<table>");
        table.rows().forEach(row -> {
            html.append("<tr>");
            row.forEach(cell -> html.append("<td>").append(cell).append("</td>"));
            html.append("</tr>");
        });
        html.append("</table>\n");
    }
}
