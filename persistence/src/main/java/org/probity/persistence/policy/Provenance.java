package org.probity.persistence.policy;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Objects;
import org.probity.persistence.PublicId;

/** Where a piece of a policy's text comes from, and whether schools may put their own in its place. */
@Embeddable
public class Provenance implements Serializable {
    private static final long serialVersionUID = 1L;

    private String lineage;

    @Enumerated(EnumType.STRING)
    private Hold hold;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    /** What schools may do with a piece of the trust's text. Values that it declares are theirs in either case. */
    public enum Hold {
        LOCKED,
        OPEN
    }

    /** Whose words these are: of a text that adopts nothing, of the trust, a school's instead of the trust's, a school's beside them. */
    public enum Origin {
        OWN,
        TRUST,
        REPLACED,
        ADDED
    }

    protected Provenance() {}

    /**
     * Of a piece.
     *
     * @param lineage the same through all versions and adoptions of this piece, at most 22 characters
     */
    public Provenance(String lineage, Hold hold, Origin origin) {
        this.lineage = Objects.requireNonNull(lineage);
        this.hold = hold;
        this.origin = origin;
    }

    /** Of a piece that was never there before. */
    public static Provenance fresh() {
        return new Provenance(PublicId.random(), Hold.OPEN, Origin.OWN);
    }

    public Provenance with(Hold other) {
        return new Provenance(lineage, other, origin);
    }

    public Provenance with(Origin other) {
        return new Provenance(lineage, hold, other);
    }

    public String getLineage() {
        return lineage;
    }

    public Hold getHold() {
        return hold;
    }

    public Origin getOrigin() {
        return origin;
    }

    public boolean isLocked() {
        return hold == Hold.LOCKED;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Provenance that
                && lineage.equals(that.lineage)
                && hold == that.hold
                && origin == that.origin;
    }

    @Override
    public int hashCode() {
        return lineage.hashCode();
    }

    @Override
    public String toString() {
        return lineage + " " + hold + " " + origin;
    }
}
