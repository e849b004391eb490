package org.probity.persistence.casework;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import org.probity.persistence.Identified;
import org.probity.persistence.breach.Intent;
import org.probity.persistence.breach.Matter;
import org.probity.persistence.breach.Severity;
import org.probity.persistence.person.Person;
import org.probity.persistence.school.School;

/** What a case is about. Fixed when it is opened; everything that moves is in {@link CaseFile}. */
@MappedSuperclass
public abstract class CaseSubject extends Identified {
    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "matter_id")
    private Matter matter;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "school_id")
    private School school;

    @Enumerated(EnumType.STRING)
    private CaseKind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "subject_id")
    private Person subject;

    @Column(name = "subject_name")
    private String subjectName;

    private String flags = "";

    @Enumerated(EnumType.STRING)
    private Severity severity;

    @Enumerated(EnumType.STRING)
    private Intent intent;

    private Instant opened;

    @Version
    private int version;

    protected CaseSubject() {}

    CaseSubject(Matter matter, CaseKind kind, Subject about, Instant opened) {
        this.matter = matter;
        this.school = matter.getSchool();
        this.kind = kind;
        this.subject = about.person();
        this.subjectName = about.name();
        this.flags = String.join(",", about.flags());
        this.severity = about.severity();
        this.intent = about.intent();
        this.opened = opened;
    }

    /**
     * Whom a case is about and what triage made of it.
     *
     * @param person null when the school does not know them
     * @param flags names of {@link org.probity.persistence.breach.Flag}
     */
    public record Subject(Person person, String name, Set<String> flags, Severity severity, Intent intent) {}

    public Matter getMatter() {
        return matter;
    }

    public String getReference() {
        return matter.getReference();
    }

    public School getSchool() {
        return school;
    }

    public CaseKind getKind() {
        return kind;
    }

    /** Null when the school does not know the person. */
    public Person getSubject() {
        return subject;
    }

    public String getSubjectName() {
        return subjectName;
    }

    /** Names of {@link org.probity.persistence.breach.Flag}. */
    public Set<String> flags() {
        return flags.isEmpty() ? Set.of() : Set.of(flags.split(","));
    }

    public Severity getSeverity() {
        return severity;
    }

    public Intent getIntent() {
        return intent;
    }

    public Instant getOpened() {
        return opened;
    }

    public int getVersion() {
        return version;
    }
}
