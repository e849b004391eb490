package org.probity.ejb.print;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/**
 * Puts right what the renderer leaves untidy in the tags of a PDF: it sets a table's caption beside the table instead of inside it,
 * and gives every table an empty head and foot.
 */
final class TagTree {

    private TagTree() {}

    static void tidy(PDStructureNode node) {
        for (PDStructureElement child : elements(node)) {
            tidy(child);
            if (child.getStructureType().equals("Table")) {
                dropEmptyParts(child);
            }
        }
        if (node instanceof PDStructureElement element) {
            captionIntoTable(element);
        }
    }

    private static void dropEmptyParts(PDStructureElement table) {
        for (PDStructureElement part : elements(table)) {
            if (part.getKids().isEmpty()) {
                table.removeKid(part);
            }
        }
    }

    private static void captionIntoTable(PDStructureElement wrapper) {
        List<PDStructureElement> children = elements(wrapper);
        if (children.size() == 2
                && children.get(0).getStructureType().equals("Caption")
                && children.get(1).getStructureType().equals("Table")) {
            PDStructureElement caption = children.get(0);
            PDStructureElement table = children.get(1);
            wrapper.removeKid(caption);
            List<Object> kids = new ArrayList<>(table.getKids());
            kids.add(0, caption);
            table.setKids(kids);
            caption.setParent(table);
        }
    }

    private static List<PDStructureElement> elements(PDStructureNode node) {
        List<PDStructureElement> elements = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                elements.add(element);
            }
        }
        return elements;
    }
}
