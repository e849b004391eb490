package org.probity.persistence.letter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;

/** The bytes of a letter's PDF as it was issued; never rendered again (LT-04). */
@Entity
@Table(name = "letter_content")
public class LetterContent implements Serializable {
    private static final long serialVersionUID = 1L;

    @Id
    @Column(name = "letter_id")
    private Long letterId;

    private byte[] pdf;
    private String sha256;

    protected LetterContent() {}

    public LetterContent(Long letterId, byte[] pdf, String sha256) {
        this.letterId = letterId;
        this.pdf = pdf.clone();
        this.sha256 = sha256;
    }

    public byte[] getPdf() {
        return pdf.clone();
    }

    public String getSha256() {
        return sha256;
    }
}
