package org.probity.ejb.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.probity.ejb.print.Xhtml;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The XHTML of letters: a small set of elements, no links, pictures, scripts or styles of its own. Whatever a template holds,
 * rendering it reads nothing from disk or network.
 */
final class LetterMarkup {

    private static final Set<String> ELEMENTS = Set.of(
            "h2", "h3", "p", "strong", "ul", "ol", "li", "table", "caption", "thead", "tbody", "tr", "th", "td", "div");
    private static final Set<String> ATTRIBUTES = Set.of("class", "scope", "data-says");

    private LetterMarkup() {}

    /** What is wrong with the XHTML of a template; its tags are taken out first. */
    static List<String> faults(String body) {
        List<String> faults = new ArrayList<>();
        try {
            Document page = Xhtml.parse("<div>" + body.replaceAll("\\{\\{[^{}]*\\}\\}", "") + "</div>");
            NodeList elements = page.getElementsByTagName("*");
            for (int i = 0; i < elements.getLength(); i++) {
                look((Element) elements.item(i), faults);
            }
        } catch (SAXParseException e) {
            faults.add("line " + e.getLineNumber() + ": the text is not well formed: " + e.getMessage());
        } catch (SAXException e) {
            faults.add("the text is not well formed: " + e.getMessage());
        }
        return faults;
    }

    private static void look(Element element, List<String> faults) {
        if (!ELEMENTS.contains(element.getTagName())) {
            faults.add("a letter may not contain <" + element.getTagName() + ">.");
            return;
        }
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            String name = attributes.item(i).getNodeName();
            if (!ATTRIBUTES.contains(name)) {
                faults.add("<" + element.getTagName() + "> may not have the attribute \"" + name + "\".");
            }
        }
        if (element.getTagName().equals("th") && element.getAttribute("scope").isEmpty()) {
            faults.add("<th> needs scope=\"col\" or scope=\"row\", so that a screen reader can read the table.");
        }
    }
}
