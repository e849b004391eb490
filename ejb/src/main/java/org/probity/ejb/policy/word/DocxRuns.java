package org.probity.ejb.policy.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.probity.ejb.policy.source.XmlElement;

/**
 * The words of one paragraph with all tracked changes accepted. Fields can span paragraphs, so one instance reads all
 * paragraphs of a document in their order.
 */
final class DocxRuns {
    private static final Set<String> NOT_SHOWN = Set.of(
            "del",
            "moveFrom",
            "pPr",
            "rPr",
            "instrText",
            "delText",
            "delInstrText",
            "Fallback",
            "txbxContent",
            "tblPr",
            "sdtPr");

    /** What a paragraph brings besides its words. */
    record Extras(List<XmlElement> boxes, List<String> notes, StringBuilder hidden, boolean contents) {}

    private static final class Field {
        private boolean instruction = true;
        private boolean contents;
    }

    private final Deque<Field> fields = new ArrayDeque<>();
    private BiConsumer<String, Boolean> words;
    private List<XmlElement> boxes;
    private List<String> notes;
    private StringBuilder hidden;
    private boolean styleBold;

    /**
     * Reads one paragraph.
     *
     * @param consumer takes the words piece by piece and whether they are bold; a line break comes as a line feed
     */
    Extras read(XmlElement paragraph, boolean bold, BiConsumer<String, Boolean> consumer) {
        words = consumer;
        styleBold = bold;
        boxes = new ArrayList<>();
        notes = new ArrayList<>();
        hidden = new StringBuilder();
        boolean contentsBefore = inContents();
        inside(paragraph);
        return new Extras(boxes, notes, hidden, contentsBefore || inContents());
    }

    private boolean inContents() {
        return fields.stream().anyMatch(field -> field.contents);
    }

    private void inside(XmlElement parent) {
        boolean chosen = parent.name().equals("AlternateContent") && parent.has("Choice");
        for (XmlElement child : parent.children()) {
            if (child.name().equals("r")) {
                run(child);
            } else if (child.name().equals("txbxContent")) {
                boxes.add(child);
            } else if (!NOT_SHOWN.contains(child.name()) || (child.name().equals("Fallback") && !chosen)) {
                inside(child);
            }
        }
    }

    private void run(XmlElement run) {
        XmlElement properties = run.child("rPr");
        boolean bold = properties.has("b") ? properties.isOn("b") : styleBold;
        boolean invisible = properties.isOn("vanish");
        for (XmlElement piece : run.children()) {
            switch (piece.name()) {
                case "t" -> say(piece.text(), bold, invisible);
                case "tab", "ptab" -> say("\t", bold, invisible);
                case "br", "cr" -> say("\n", bold, invisible);
                case "noBreakHyphen" -> say("-", bold, invisible);
                case "footnoteReference", "endnoteReference" ->
                    notes.add(piece.name().charAt(0) + piece.attributes().getOrDefault("id", ""));
                case "fldChar" -> field(piece.attributes().getOrDefault("fldCharType", ""));
                case "instrText" -> instruction(piece.text());
                default -> {
                    if (!NOT_SHOWN.contains(piece.name())) {
                        inside(piece);
                    }
                }
            }
        }
    }

    private void say(String text, boolean bold, boolean invisible) {
        boolean instruction = !fields.isEmpty() && fields.peek().instruction;
        if (instruction) {
            return;
        }
        if (invisible) {
            hidden.append(text);
        } else {
            words.accept(text, bold);
            hidden.append(hidden.isEmpty() ? "" : " ");
        }
    }

    private void field(String type) {
        switch (type) {
            case "begin" -> fields.push(new Field());
            case "separate" -> {
                if (!fields.isEmpty()) {
                    fields.peek().instruction = false;
                }
            }
            case "end" -> fields.poll();
            default -> {}
        }
    }

    private void instruction(String text) {
        if (!fields.isEmpty() && text.strip().startsWith("TOC")) {
            fields.peek().contents = true;
        }
    }
}
