package org.probity.persistence.policy;

import jakarta.persistence.Embedded;
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

    @Embedded
    private Provenance provenance;

    protected Clause() {}

    Clause(PolicyVersion policyVersion, int position, String heading, PolicyPart.Item item) {
        this.policyVersion = policyVersion;
        this.position = position;
        this.depth = item.depth();
        this.number = item.number();
        this.heading = heading;
        this.text = item.text();
        this.strength = item.strength();
        this.codes = String.join(" ", item.codes());
        this.provenance = item.provenance() == null ? Provenance.fresh() : item.provenance();
    }

    PolicyPart.Item part() {
        return new PolicyPart.Item(depth, number, text, strength, getCodes(), provenance);
    }

    public PolicyVersion getPolicyVersion() {
        return policyVersion;
    }

    /** Place among all headings, clauses and tables of the version, from 0. */
    public int getPosition() {
        return position;
    }

    public int getDepth() {
        return depth;
    }

    public String getNumber() {
        return number;
    }

    /** Text of the heading that it stands under; null at the front. */
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

    public Provenance getProvenance() {
        return provenance;
    }
}
