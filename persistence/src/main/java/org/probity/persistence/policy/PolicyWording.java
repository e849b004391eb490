package org.probity.persistence.policy;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.probity.persistence.Identified;

/** The words of a version, in rows, and where they come from. Whether they may change is for {@link PolicyVersion} to say. */
@MappedSuperclass
public abstract class PolicyWording extends Identified {
    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "base_id")
    private PolicyVersion base;

    private Boolean material;

    @Column(name = "material_reason")
    private String materialReason;

    private boolean prepared;

    @OneToMany(mappedBy = "policyVersion", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<Clause> clauses = new ArrayList<>();

    @OneToMany(mappedBy = "policyVersion", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<PolicyHeading> headings = new ArrayList<>();

    @OneToMany(mappedBy = "policyVersion", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<PolicyTable> tables = new ArrayList<>();

    public abstract void requireDraft();

    /** From now on it stands on this version of the trust's text; its words have to be written accordingly. */
    public void standOn(PolicyVersion ofTrust) {
        requireDraft();
        base = ofTrust;
    }

    /** The product made it because the trust's text changed; {@link #takeInHand} ends that. */
    public void prepare() {
        prepared = true;
    }

    public boolean isPrepared() {
        return prepared;
    }

    /** A person does something with it: from now on nobody submits it in their stead. */
    public void takeInHand() {
        prepared = false;
    }

    /**
     * Says whether people have to be asked again to acknowledge it (V-11).
     *
     * @param why one or two sentences, which are kept
     */
    public void tellChange(boolean asksAgain, String why) {
        requireDraft();
        if (why == null || why.isBlank()) {
            throw new IncompletePolicy("submitted", List.of("why the change is " + (asksAgain ? "material" : "minor")));
        }
        material = asksAgain;
        materialReason = why.strip();
    }

    /** Headings, clauses and tables in the order of the document. */
    public List<PolicyPart> parts() {
        return text().parts();
    }

    void write(PolicyVersion whose, List<PolicyPart> words) {
        text().write(whose, words);
    }

    private PolicyText text() {
        return new PolicyText(clauses, headings, tables);
    }

    public List<Clause> getClauses() {
        return Collections.unmodifiableList(clauses);
    }

    /** The version of the trust's text that this one adopts; null when it adopts none. */
    public PolicyVersion getBase() {
        return base;
    }

    /** Whether people are asked again to acknowledge it; null until somebody has said it. */
    public Boolean getMaterial() {
        return material;
    }

    public String getMaterialReason() {
        return materialReason;
    }
}
