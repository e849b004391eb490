package org.probity.ejb.policy.adoption;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import org.probity.persistence.policy.PolicyPart;
import org.probity.persistence.policy.Provenance;

/** Pieces of a text by their lineage. Printed number and depth belong to the place, not to the words. */
final class Pieces {
    private static final int LONGEST_LINEAGE = 22;

    private Pieces() {}

    static boolean is(PolicyPart part, String lineage) {
        return part.provenance().getLineage().equals(lineage);
    }

    /** Its place; -1 when it is not there or null is asked for. */
    static int indexOf(List<PolicyPart> text, String lineage) {
        for (int place = 0; place < text.size(); place++) {
            if (is(text.get(place), lineage)) {
                return place;
            }
        }
        return -1;
    }

    static boolean hasOrigin(PolicyPart part, Provenance.Origin origin) {
        return part.provenance().getOrigin() == origin;
    }

    /** Stands beside the trust's pieces, so it is not one of them. */
    static boolean isAdded(PolicyPart part) {
        return hasOrigin(part, Provenance.Origin.ADDED) || hasOrigin(part, Provenance.Origin.OWN);
    }

    /** The trust's piece as it stands in a school's text that follows it. */
    static PolicyPart followed(PolicyPart theirs) {
        return theirs.with(theirs.provenance().with(Provenance.Origin.TRUST));
    }

    /** The school's words in the place of the trust's piece. */
    static PolicyPart replaced(PolicyPart theirs, PolicyPart ours) {
        Provenance provenance = theirs.provenance().with(Provenance.Origin.REPLACED);
        if (theirs instanceof PolicyPart.Heading place && ours instanceof PolicyPart.Heading words) {
            return new PolicyPart.Heading(place.level(), place.number(), words.text(), provenance);
        }
        if (theirs instanceof PolicyPart.Item place && ours instanceof PolicyPart.Item words) {
            return new PolicyPart.Item(
                    place.depth(), place.number(), words.text(), words.strength(), words.codes(), provenance);
        }
        return ours.with(provenance);
    }

    /** Whether both say the same and bind as strongly, wherever they stand. */
    static boolean sayTheSame(PolicyPart one, PolicyPart other) {
        if (one instanceof PolicyPart.Heading first && other instanceof PolicyPart.Heading second) {
            return first.text().equals(second.text());
        }
        if (one instanceof PolicyPart.Item first && other instanceof PolicyPart.Item second) {
            return first.text().equals(second.text())
                    && first.strength() == second.strength()
                    && first.codes().equals(second.codes());
        }
        return one instanceof PolicyPart.Table first
                && other instanceof PolicyPart.Table second
                && first.rows().equals(second.rows());
    }

    /** A lineage that this text has not, the same whenever it is asked for the same piece and text. */
    static String derived(String lineage, List<PolicyPart> text) {
        int count = 1;
        while (indexOf(text, derived(lineage, count)) >= 0) {
            count++;
        }
        return derived(lineage, count);
    }

    private static String derived(String lineage, int count) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((lineage + "+" + count).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash).substring(0, LONGEST_LINEAGE);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
