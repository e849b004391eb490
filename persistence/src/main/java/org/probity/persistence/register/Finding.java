package org.probity.persistence.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.probity.persistence.policy.PolicyVersion;
import org.probity.persistence.school.School;

/** A row of the register. Derived: it is made anew, so nothing may point at it. */
@Entity
@Table(name = "finding")
public class Finding implements Serializable {
    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "school_id")
    private School school;

    @Column(name = "version_id")
    private Long versionId;

    @Column(name = "version_name")
    private String versionName;

    private String title;

    @Enumerated(EnumType.STRING)
    private FindingKind kind;

    @Enumerated(EnumType.ORDINAL)
    private Severity severity;

    @Column(name = "clause_number")
    private String clauseNumber;

    @Column(name = "clause_lineage")
    private String clauseLineage;

    @Column(name = "other_number")
    private String otherNumber;

    @Column(name = "other_lineage")
    private String otherLineage;

    private String words;
    private String mend;
    private String path;
    private LocalDate since;
    private LocalDate due;

    @Column(insertable = false, updatable = false)
    private String place;

    protected Finding() {}

    /**
     * Of what was found.
     *
     * @param school null for the trust's own text or rules
     * @param version null when it is about rule values
     */
    public Finding(School school, PolicyVersion version, Found found) {
        this.school = school;
        this.versionId = version == null ? null : version.getId();
        this.versionName = version == null ? null : version.getPublicId();
        this.title = version == null ? "Rules" : version.getPolicy().getTitle();
        this.kind = found.kind();
        this.severity = found.severity();
        if (found.clause() != null) {
            this.clauseNumber = found.clause().getNumber();
            this.clauseLineage = found.clause().getProvenance().getLineage();
        }
        if (found.other() != null) {
            this.otherNumber = found.other().getNumber();
            this.otherLineage = found.other().getProvenance().getLineage();
        }
        this.words = found.words();
        this.mend = found.mend();
        this.path = found.path();
        this.since = found.since();
        this.due = found.due();
    }

    /** Whether both say the same, whenever it was first seen. */
    public boolean isSameAs(Finding that) {
        return Objects.equals(versionId, that.versionId)
                && kind == that.kind
                && severity == that.severity
                && title.equals(that.title)
                && Objects.equals(clauseLineage, that.clauseLineage)
                && Objects.equals(otherLineage, that.otherLineage)
                && words.equals(that.words)
                && mend.equals(that.mend)
                && path.equals(that.path);
    }

    public Long getId() {
        return id;
    }

    /** Null for the trust's own. */
    public School getSchool() {
        return school;
    }

    /** Public id of the version; null when it is about rule values. */
    public String getVersionName() {
        return versionName;
    }

    /** Of the policy. */
    public String getTitle() {
        return title;
    }

    public FindingKind getKind() {
        return kind;
    }

    public Severity getSeverity() {
        return severity;
    }

    /** As printed; null when it is about no clause, or the clause has no number. */
    public String getClauseNumber() {
        return clauseNumber;
    }

    public String getClauseLineage() {
        return clauseLineage;
    }

    public String getOtherNumber() {
        return otherNumber;
    }

    public String getOtherLineage() {
        return otherLineage;
    }

    public String getWords() {
        return words;
    }

    public String getMend() {
        return mend;
    }

    /** Page where it is mended. */
    public String getPath() {
        return path;
    }

    public LocalDate getSince() {
        return since;
    }

    /** Day of the review that it is about; else null. */
    public LocalDate getDue() {
        return due;
    }

    /** Its place in the register, for the next page. */
    public String getPlace() {
        return place;
    }
}
