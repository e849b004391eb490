package org.probity.ejb.policy.source;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An element of a part of a Word or OpenDocument file, by local names. Nothing outside the part is ever fetched, and only
 * one piece of a part is in memory at a time.
 *
 * @param name local name
 * @param attributes by local name
 * @param children elements in order
 * @param text the text directly inside; where text and elements take turns, each run of text is a child named #text as well
 */
public record XmlElement(String name, Map<String, String> attributes, List<XmlElement> children, String text) {
    /** Name of a child that is a run of text. */
    public static final String TEXT = "#text";

    private static final int MAX_DEPTH = 200;

    /**
     * Hands over the children of the element with this name one after the other; of the root if the name is null.
     *
     * @param parent local name of the element whose children are wanted
     */
    public static void eachChild(byte[] xml, String parent, Consumer<XmlElement> consumer) {
        each(xml, name -> parent == null || name.getLocalPart().equals(parent), false, consumer);
    }

    /** The same for a parent in its name space, with the runs of text among the children. */
    public static void eachMixedChild(byte[] xml, QName parent, Consumer<XmlElement> consumer) {
        each(xml, name -> parent == null || name.equals(parent), true, consumer);
    }

    private static void each(byte[] xml, Predicate<QName> isParent, boolean mixed, Consumer<XmlElement> consumer) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
            boolean inside = false;
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw damaged(null);
                }
                if (event == XMLStreamConstants.START_ELEMENT && inside) {
                    consumer.accept(read(reader, mixed, 0));
                } else if (event == XMLStreamConstants.START_ELEMENT) {
                    inside = isParent.test(reader.getName());
                }
            }
        } catch (XMLStreamException broken) {
            throw damaged(broken);
        }
    }

    private static XmlElement read(XMLStreamReader reader, boolean mixed, int depth) throws XMLStreamException {
        if (depth > MAX_DEPTH) {
            throw damaged(null);
        }
        String name = reader.getLocalName();
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        List<XmlElement> children = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        while (true) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> children.add(read(reader, mixed, depth + 1));
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE, XMLStreamConstants.CDATA -> {
                    text.append(reader.getText());
                    if (mixed) {
                        children.add(new XmlElement(TEXT, Map.of(), List.of(), reader.getText()));
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    return new XmlElement(name, attributes, children, text.toString());
                }
                case XMLStreamConstants.ENTITY_REFERENCE -> throw damaged(null);
                default -> {}
            }
        }
    }

    private static UnreadablePolicy damaged(XMLStreamException cause) {
        return new UnreadablePolicy(
                "This document is damaged inside. Open it in a word processor, save a fresh copy and send that.",
                cause);
    }

    /** The first child with this name, or one without content. */
    public XmlElement child(String childName) {
        return children(childName).findFirst().orElse(new XmlElement(childName, Map.of(), List.of(), ""));
    }

    public boolean has(String childName) {
        return children(childName).findFirst().isPresent();
    }

    public Stream<XmlElement> children(String childName) {
        return children.stream().filter(child -> child.name.equals(childName));
    }

    /** The val attribute, or null. */
    public String value() {
        return attributes.get("val");
    }

    /** The attribute with this local name, or an empty text. */
    public String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    public int number(int otherwise) {
        String value = value();
        return value != null && value.matches("-?\\d{1,6}") ? Integer.parseInt(value) : otherwise;
    }

    /** Whether a switch such as bold is on: it is there and not turned off. */
    public boolean isOn(String childName) {
        return children(childName)
                .findFirst()
                .map(found -> found.value() == null || !found.value().matches("0|false|off|none"))
                .orElse(false);
    }
}
