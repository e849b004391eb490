package org.probity.ejb.casework;

/**
 * Somebody who might take a duty in a case.
 *
 * @param school code; null for a trust-wide post
 * @param whyNot why they may not, in words; null when they may
 */
public record FreePerson(String publicId, String name, String post, String school, String whyNot) {
    public boolean isFree() {
        return whyNot == null;
    }
}
