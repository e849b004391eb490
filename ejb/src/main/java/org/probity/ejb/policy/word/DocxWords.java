package org.probity.ejb.policy.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.probity.ejb.policy.draft.WordCount;
import org.probity.ejb.policy.source.XmlElement;

/** Counts the words of a Word document by a plain walk through its text elements, as a check on {@link DocxText}. */
final class DocxWords {
    private static final Set<String> GONE = Set.of("del", "moveFrom", "instrText", "delText", "delInstrText");
    private static final Set<String> BREAKS = Set.of("tab", "ptab", "br", "cr", "tc", "noBreakHyphen");

    private final Map<String, XmlElement> notes;
    private final List<String> texts = new ArrayList<>();

    DocxWords(Map<String, XmlElement> notes) {
        this.notes = new HashMap<>(notes);
    }

    void add(XmlElement element) {
        texts.add(text(element));
        referred(element);
    }

    WordCount count() {
        return WordCount.of(texts.stream());
    }

    /** All text that is left when the tracked changes are accepted. */
    static String text(XmlElement element) {
        StringBuilder text = new StringBuilder();
        StringBuilder aside = new StringBuilder();
        walk(element, text, aside);
        return text.append(' ').append(aside).toString();
    }

    /** Boxes and hidden runs go aside, for the words before and after them belong together. */
    private static void walk(XmlElement element, StringBuilder shown, StringBuilder aside) {
        if (isGone(element)) {
            return;
        }
        StringBuilder text = isHidden(element) ? aside : shown;
        if (element.name().equals("t")) {
            text.append(element.text());
            aside.append(text == aside ? "" : " ");
        } else if (BREAKS.contains(element.name())) {
            text.append(' ');
        }
        boolean chosen = element.name().equals("AlternateContent") && element.has("Choice");
        for (XmlElement child : element.children()) {
            if (chosen && child.name().equals("Fallback")) {
                continue;
            }
            if (child.name().equals("txbxContent")) {
                aside.append(' ').append(text(child));
            } else {
                walk(child, text, aside);
            }
        }
        boolean endsParagraph =
                element.name().equals("p") && !element.child("pPr").child("rPr").has("del");
        text.append(endsParagraph || element.name().equals("tc") ? " " : "");
        aside.append(element.name().equals("p") ? " " : "");
    }

    private static boolean isHidden(XmlElement element) {
        return element.name().equals("r") && element.child("rPr").isOn("vanish");
    }

    private static boolean isGone(XmlElement element) {
        return GONE.contains(element.name())
                || (element.name().equals("tr") && element.child("trPr").has("del"));
    }

    private void referred(XmlElement element) {
        if (isGone(element) || element.name().equals("Fallback")) {
            return;
        }
        if (element.name().endsWith("noteReference")) {
            String id = element.name().charAt(0) + element.attributes().getOrDefault("id", "");
            XmlElement note = notes.get(id);
            texts.add(note == null ? "" : text(note));
        }
        element.children().forEach(this::referred);
    }
}
