package org.probity.ejb.letter;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.probity.persistence.letter.LetterTemplate;
import org.probity.persistence.school.School;

/** The one {@link LetterWriter} of the product and the templates it has parsed. Fonts are read once, templates once a version. */
@ApplicationScoped
public class Printery {
    private final Map<Long, LetterText> texts = new ConcurrentHashMap<>();
    private LetterWriter writer;

    @PostConstruct
    void open() {
        writer = new LetterWriter();
    }

    LetterText text(LetterTemplate template) {
        return texts.computeIfAbsent(template.getId(), id -> LetterText.parse(template.getSource()));
    }

    /** The letter as PDF/UA.
     *
     * @throws LetterIncomplete naming everything that is missing
     */
    byte[] print(LetterTemplate template, Map<String, ?> fields, School school) {
        return writer.write(text(template), fields, head(school));
    }

    /** The same as a page, for reading before it leaves. */
    String page(LetterTemplate template, Map<String, ?> fields, School school) {
        return writer.xhtml(text(template), fields, head(school));
    }

    /**
     * Refuses a letter with a gap before anything is stored.
     *
     * @throws LetterIncomplete naming everything that is missing
     */
    void check(LetterTemplate template, Map<String, ?> fields, School school) {
        writer.xhtml(text(template), fields, head(school));
    }

    private static Letterhead head(School school) {
        return new Letterhead(
                school.getName(),
                school.getAddress().lines().toList(),
                school.getTelephone(),
                school.getMailbox(),
                school.getEmployer(),
                "the school's website under Privacy",
                Optional.empty());
    }
}
