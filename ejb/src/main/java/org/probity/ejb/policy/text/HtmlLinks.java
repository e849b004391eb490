package org.probity.ejb.policy.text;

import java.util.List;
import org.jsoup.nodes.Element;

/** Addresses that stand behind words of a web page and are not shown. */
final class HtmlLinks {
    private HtmlLinks() {}

    static List<String> of(Element body) {
        return body.select("a[href]").stream()
                .filter(link -> link.attr("href").matches("(?i)(?:https?:|mailto:).{3,500}"))
                .filter(link -> !link.attr("href").contains(link.text().strip())
                        || link.text().isBlank())
                .map(link -> link.attr("href"))
                .toList();
    }
}
