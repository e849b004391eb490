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
import java.time.LocalDate;
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
    private LocalDate effective;
    private boolean own;

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
     * Everything that stands in the way of publishing it, in the order of its steps.
     *
     * @param templates names of the letter templates that exist: "L12", "L07-D"
     */
    public List<Fault> faults(Set<String> templates) {
        return new PublishingCheck(this, templates).faults();
    }

    /**
     * Makes it the edition that new cases follow from a day on; null: from the beginning.
     *
     * @param templates names of the letter templates that exist: "L12", "L07-D"
     * @throws UnsoundProcedure naming the step when something is unreachable, endless, missing or against the law
     */
    public void publish(Set<String> templates, Instant at, LocalDate from) {
        faults(templates).stream().findFirst().ifPresent(fault -> {
            throw new UnsoundProcedure(procedure.getCode(), fault);
        });
        status = VersionStatus.PUBLISHED;
        published = at;
        effective = from;
    }

    /** Made by people of this trust, so that no file of the product takes its place. */
    public void makeOwn() {
        own = true;
    }

    /** Takes a step out that nothing leads to any more. */
    public void remove(Step step) {
        requireDraft();
        steps.remove(step);
        for (int i = 0; i < steps.size(); i++) {
            steps.get(i).place(i);
        }
    }

    /** Puts the last step behind another one. */
    public void moveLastBehind(Step other) {
        requireDraft();
        Step last = steps.remove(steps.size() - 1);
        steps.add(steps.indexOf(other) + 1, last);
        for (int i = 0; i < steps.size(); i++) {
            steps.get(i).place(i);
        }
    }

    void requireDraft() {
        if (status != VersionStatus.DRAFT) {
            throw new IllegalStateException("A published procedure never changes.");
        }
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

    /** Whether new cases do not follow it yet on this day. */
    public boolean isAhead(LocalDate day) {
        return effective != null && effective.isAfter(day);
    }

    /** First day on which new cases follow it; null: from the beginning, or a draft. */
    public LocalDate getEffective() {
        return effective;
    }

    /** Whether people of this trust made it. */
    public boolean isOwn() {
        return own;
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
