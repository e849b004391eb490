package org.probity.ejb.letter;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
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
            Document page = parse("<div>" + body.replaceAll("\\{\\{[^{}]*\\}\\}", "") + "</div>");
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

    /** Reads XHTML without document types or anything from outside. */
    static Document parse(String xhtml) throws SAXException {
        try {
            DocumentBuilder builder = builders().newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            return builder.parse(new InputSource(new StringReader(xhtml)));
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException("The XML parser of this Java cannot be set up", e);
        }
    }

    private static DocumentBuilderFactory builders() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setXIncludeAware(false);
        factory.setExpandEntityReferences(false);
        return factory;
    }

    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) {
            // A warning does not change what is read.
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
