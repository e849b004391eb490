package org.probity.persistence.procedure;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.probity.persistence.Identified;

/** One edition of a procedure. Published it never changes again, and a case stays on its edition for life (decisions 14). */
@Entity
@Table(name = "procedure_version")
public class ProcedureVersion extends Identified {
    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "procedure_id")
    private Procedure procedure;

    private int number;

    @Enumerated(EnumType.STRING)
    private VersionStatus status = VersionStatus.DRAFT;

    @Column(name = "source_hash")
    private String sourceHash;

    private Instant published;

    @OneToMany(mappedBy = "version", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<Step> steps = new ArrayList<>();

    @OneToMany(mappedBy = "version", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<TrackOffer> beside = new ArrayList<>();

    @Version
    private int version;

    protected ProcedureVersion() {}

    /** @param sourceHash SHA-256 in hex of the file it was read from: an unchanged file makes no new version */
    public ProcedureVersion(Procedure procedure, int number, String sourceHash) {
        this.procedure = procedure;
        this.number = number;
        this.sourceHash = sourceHash;
    }

    /** Adds a step at the end; the first one is where cases begin. */
    public Step step(String code, String title, StepKind kind) {
        Step step = new Step(this, steps.size(), code, title, kind);
        steps.add(step);
        return step;
    }

    /** Lets a parallel procedure run beside this one. */
    public void offers(String parallelProcedure, Set<Guard> guards) {
        beside.add(new TrackOffer(this, beside.size(), parallelProcedure, guards));
    }

    /**
     * Makes it the edition that new cases follow.
     *
     * @param templates names of the letter templates that exist: "L12", "L07-D"
     * @throws UnsoundProcedure naming the step when something is unreachable, endless, missing or against the law
     */
    public void publish(Set<String> templates, Instant at) {
        new PublishingCheck(this, templates).run();
        status = VersionStatus.PUBLISHED;
        published = at;
    }

    /** New cases follow a newer edition; running ones stay on this. */
    public void retire() {
        status = VersionStatus.RETIRED;
    }

    /** Where a case begins. */
    public Step first() {
        return steps.get(0);
    }

    public Optional<Step> find(String code) {
        return steps.stream().filter(step -> step.getCode().equals(code)).findFirst();
    }

    public Procedure getProcedure() {
        return procedure;
    }

    public int getNumber() {
        return number;
    }

    public VersionStatus getStatus() {
        return status;
    }

    public String getSourceHash() {
        return sourceHash;
    }

    public Instant getPublished() {
        return published;
    }

    public List<Step> getSteps() {
        return steps;
    }

    public List<TrackOffer> getBeside() {
        return beside;
    }

    public int getVersion() {
        return version;
    }
}
