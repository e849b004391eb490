package org.probity.ejb.approval;

import java.time.Instant;
import java.util.List;

/**
 * What can be said about a file that somebody holds. It tells nothing that is not in the file, but whether what it proves still holds.
 *
 * @param sentence the answer in words
 * @param standing whether the version is in force, replaced or withdrawn, as a sentence; empty when it is not known here
 * @param hash SHA-256 of the file in hex
 * @param title null, as the following ones, when the file is none of ours
 * @param fingerprint SHA-256 of the key that signed, in hex
 */
public record Verdict(
        Kind kind,
        String sentence,
        String standing,
        String hash,
        String title,
        String school,
        String version,
        String issuer,
        String fingerprint,
        List<Approval> approvals) {

    /** Who approved. */
    public record Approval(String name, String title, String body, String route, Instant at) {}

    /** The answer in one word. */
    public enum Kind {
        GENUINE,
        NOT_APPROVED,
        CHANGED,
        NOT_OURS
    }

    static Verdict no(Kind kind, String sentence, String hash) {
        return new Verdict(kind, sentence, "", hash, null, null, null, null, null, List.of());
    }

    public boolean isGenuine() {
        return kind == Kind.GENUINE;
    }
}
