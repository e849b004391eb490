package org.probity.ejb.letter;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.probity.ejb.letter.LetterIncomplete.Gap;
import org.probity.ejb.print.PdfPrinter;
import org.xml.sax.SAXException;

/**
 * Writes letters: a template, its values and a letterhead become a tagged PDF (PDF/UA-1). It refuses whatever would leave a hole in
 * the letter: a missing value, a duty of content that no branch of the template met, a character the fonts do not have. One instance
 * serves all threads; making one reads the fonts.
 */
public final class LetterWriter {

    private final PdfPrinter printer = new PdfPrinter();
    private final LetterText frame = LetterText.parse(ShippedLetters.read("frame.html"));
    private final String style = ShippedLetters.read("letter.css");

    /**
     * The letter as a PDF.
     *
     * @param fields values by field name: a text, number, {@code LocalDate}, {@code LocalDateTime} or {@code LocalTime} for a text;
     *     a {@code Boolean} for a flag; a list of these for lines; a list of maps from column to text for a table
     * @throws LetterIncomplete if anything is missing; the exception names all of it
     */
    public byte[] write(LetterText text, Map<String, ?> fields, Letterhead letterhead) {
        try {
            return printer.print(xhtml(text, fields, letterhead));
        } catch (SAXException e) {
            throw new LetterTextRefused(
                    List.of(text.header().name() + ", the text is not well formed: " + e.getMessage()));
        }
    }

    /**
     * The letter as one XHTML page, complete as the PDF is.
     *
     * @throws LetterIncomplete as {@link #write}
     */
    public String xhtml(LetterText text, Map<String, ?> fields, Letterhead letterhead) {
        LetterValues values = values(text, fields, letterhead);
        List<Gap> gaps = gaps(text, values);
        String body = gaps.isEmpty() ? text.fill(values) : "";
        if (gaps.isEmpty()) {
            gaps = unsaid(text, LetterText.marks(body));
        }
        if (!gaps.isEmpty()) {
            throw new LetterIncomplete(gaps);
        }
        return frame.fill(values).replace("/*style*/", style).replace("<!--body-->", body);
    }

    /** What is missing before the letter can be written; empty if nothing. */
    public List<Gap> gaps(LetterText text, Map<String, ?> fields, Letterhead letterhead) {
        return gaps(text, values(text, fields, letterhead));
    }

    private List<Gap> gaps(LetterText text, LetterValues values) {
        Set<Gap> gaps = new LinkedHashSet<>(frame.gaps(values));
        gaps.addAll(text.gaps(values));
        Stream.concat(frame.fields().stream(), text.fields().stream())
                .filter(values::holds)
                .forEach(
                        name -> gaps.addAll(unprintable(name, values.printable().get(name))));
        return List.copyOf(gaps);
    }

    private static LetterValues values(LetterText text, Map<String, ?> fields, Letterhead letterhead) {
        Map<String, Object> all = new HashMap<>(fields);
        all.putAll(letterhead.values());
        all.put("letterTitle", text.header().title());
        all.put("letterLanguage", text.header().language());
        all.put("letterName", text.header().name());
        return new LetterValues(all);
    }

    private static List<Gap> unsaid(LetterText text, Set<String> marks) {
        return text.header().says().stream()
                .filter(key -> !marks.contains(key))
                .map(key -> new Gap(
                        "",
                        "The letter does not say: " + LetterContents.words(key).orElse(key) + ".",
                        "the template " + text.header().name()))
                .toList();
    }

    private List<Gap> unprintable(String name, Object value) {
        LetterField field = LetterFields.named(name).orElseThrow();
        return value.toString()
                .codePoints()
                .filter(character -> !printer.prints(character))
                .distinct()
                .mapToObj(character -> new Gap(
                        name,
                        String.format(
                                "%s holds a character that our letters cannot print (%s, U+%04X). Write it in Latin letters.",
                                field.meaning(), Character.getName(character), character),
                        field.where()))
                .toList();
    }
}
