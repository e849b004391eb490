package org.probity.persistence.letter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.probity.persistence.Identified;

/** One version of one letter's text; a new text is a new row with the next number, effective from a day (LT-02). */
@Entity
@Table(name = "letter_template")
public class LetterTemplate extends Identified {
    private static final long serialVersionUID = 1L;

    private String letter;
    private String variant;
    private int number;
    private String title;
    private String source;

    @Column(name = "second_reader")
    private boolean secondReader;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    protected LetterTemplate() {}

    public LetterTemplate(
            String letter,
            String variant,
            int number,
            String title,
            String source,
            boolean secondReader,
            LocalDate effectiveFrom) {
        this.letter = letter;
        this.variant = variant;
        this.number = number;
        this.title = title;
        this.source = source;
        this.secondReader = secondReader;
        this.effectiveFrom = effectiveFrom;
    }

    /** L01 to L40. */
    public String getLetter() {
        return letter;
    }

    /** Empty for the plain letter. */
    public String getVariant() {
        return variant;
    }

    public int getNumber() {
        return number;
    }

    public String getTitle() {
        return title;
    }

    public String getSource() {
        return source;
    }

    public boolean hasSecondReader() {
        return secondReader;
    }

    public LocalDate getEffectiveFrom() {
        return effectiveFrom;
    }
}
