package org.probity.persistence.policy;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.List;
import org.probity.persistence.Identified;

/** One sentence or item of a policy that can be cited. Its number is what the paper says, so it may be missing or occur twice. */
@Entity
public class Clause extends Identified {
    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "version_id")
    private PolicyVersion policyVersion;

    private int position;
    private int depth;
    private String number;
    private String heading;

    private String text;

    @Enumerated(EnumType.STRING)
    private Strength strength;

    private String codes = "";

    protected Clause() {}

    public Clause(PolicyVersion policyVersion, int position, String number, String text, Strength strength) {
        this.policyVersion = policyVersion;
        this.position = position;
        this.number = number;
        this.text = text;
        this.strength = strength;
    }

    public PolicyVersion getPolicyVersion() {
        return policyVersion;
    }

    public int getPosition() {
        return position;
    }

    public int getDepth() {
        return depth;
    }

    public String getNumber() {
        return number;
    }

    public String getHeading() {
        return heading;
    }

    public String getText() {
        return text;
    }

    public Strength getStrength() {
        return strength;
    }

    /** Codes of the conduct catalogue that this clause covers, such as CC-01; empty when nobody mapped it. */
    public List<String> getCodes() {
        return codes.isBlank() ? List.of() : List.of(codes.split("[, ]+"));
    }
}
