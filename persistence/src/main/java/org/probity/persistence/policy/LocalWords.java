package org.probity.persistence.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A piece of a school's text that is kept beside the text: heading, clause or table, word for word. */
@Embeddable
public class LocalWords implements Serializable {
    private static final long serialVersionUID = 1L;

    private String piece;
    private int depth;
    private String number;

    @Column(name = "words")
    private String text;

    @Enumerated(EnumType.STRING)
    private Strength strength;

    private String codes = "";

    protected LocalWords() {}

    /** Of this piece; where it comes from is kept elsewhere. */
    public static LocalWords of(PolicyPart part) {
        LocalWords words = new LocalWords();
        words.piece = part.getKind();
        if (part instanceof PolicyPart.Heading heading) {
            words.depth = heading.level();
            words.number = heading.number();
            words.text = heading.text();
        } else if (part instanceof PolicyPart.Item item) {
            words.depth = item.depth();
            words.number = item.number();
            words.text = item.text();
            words.strength = item.strength();
            words.codes = String.join(" ", item.codes());
        } else if (part instanceof PolicyPart.Table table) {
            words.text =
                    table.rows().stream().map(row -> String.join("\t", row)).collect(Collectors.joining("\n"));
        }
        return words;
    }

    public PolicyPart part(Provenance provenance) {
        return switch (piece) {
            case "HEADING" -> new PolicyPart.Heading(depth, number, text, provenance);
            case "TABLE" ->
                new PolicyPart.Table(
                        text.lines()
                                .map(line -> Arrays.asList(line.split("\t", -1)))
                                .toList(),
                        provenance);
            default ->
                new PolicyPart.Item(
                        depth,
                        number,
                        text,
                        strength,
                        codes.isBlank() ? List.of() : List.of(codes.split(" ", -1)),
                        provenance);
        };
    }

    /** Null where the paper has none. */
    public String getNumber() {
        return number;
    }

    public String getText() {
        return text;
    }
}
