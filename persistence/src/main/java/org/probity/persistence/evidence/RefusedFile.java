package org.probity.persistence.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.probity.persistence.Identified;
import org.probity.persistence.breach.Matter;
import org.probity.persistence.person.Person;

/** A file that carried a virus: that it came, never what was in it. Without a matter when it came with a report. */
@Entity
@Table(name = "refused_file")
public class RefusedFile extends Identified {
    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "matter_id")
    private Matter matter;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "by_id")
    private Person by;

    private Instant at;

    @Column(name = "file_name")
    private String fileName;

    private String sha256;
    private String finding;

    protected RefusedFile() {}

    /**
     * What is kept of it.
     *
     * @param matter null when it came with a report
     * @param by null for somebody without an account
     * @param finding the scanner's name for the virus
     */
    public RefusedFile(Matter matter, Person by, Instant at, String fileName, String sha256, String finding) {
        this.matter = matter;
        this.by = by;
        this.at = at;
        this.fileName = fileName;
        this.sha256 = sha256;
        this.finding = finding;
    }

    public Matter getMatter() {
        return matter;
    }

    public Person getBy() {
        return by;
    }

    public Instant getAt() {
        return at;
    }

    public String getFileName() {
        return fileName;
    }

    public String getSha256() {
        return sha256;
    }

    public String getFinding() {
        return finding;
    }
}
