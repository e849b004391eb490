package org.probity.ejb.approval;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a certificate says, as it is attached to it: one fact a line, {@code name: value}, approvals numbered from 1.
 *
 * @param issuer the trust, or whoever runs the installation
 * @param bodyHash SHA-256 of the approved document in hex
 * @param keyId of the key that sealed it; its fingerprint beside
 * @param check address at which anybody can check it; empty when there is none
 */
public record CertificateFacts(
        String issuer,
        String school,
        String title,
        String version,
        String versionId,
        String bodyHash,
        Instant issued,
        String keyId,
        String fingerprint,
        String check,
        List<Approval> approvals) {
    private static final int MOST = 500;

    public CertificateFacts {
        approvals = List.copyOf(approvals);
    }

    /**
     * One signature.
     *
     * @param route how the body decided, in words
     * @param reference of minute or delegation; empty when there is none
     * @param at when
     * @param statement in Base64 what was signed, UTF-8, the hash of the document in its first line
     * @param signature Ed25519 in Base64 over it
     */
    public record Approval(
            String name,
            String title,
            String body,
            String route,
            String reference,
            Instant at,
            String equality,
            String statement,
            String signature,
            String keyId) {}

    String text() {
        StringBuilder text = new StringBuilder();
        line(text, "issuer", issuer);
        line(text, "school", school);
        line(text, "title", title);
        line(text, "version", version);
        line(text, "version-id", versionId);
        line(text, "document-sha256", bodyHash);
        line(text, "issued", issued.toString());
        line(text, "key-id", keyId);
        line(text, "key-sha256", fingerprint);
        line(text, "check", check);
        for (int n = 0; n < approvals.size(); n++) {
            approval(text, "approval-" + (n + 1) + "-", approvals.get(n));
        }
        return text.toString().stripTrailing();
    }

    private static void approval(StringBuilder text, String prefix, Approval approval) {
        line(text, prefix + "name", approval.name);
        line(text, prefix + "title", approval.title);
        line(text, prefix + "body", approval.body);
        line(text, prefix + "route", approval.route);
        line(text, prefix + "reference", approval.reference);
        line(text, prefix + "at", approval.at.toString());
        line(text, prefix + "equality", approval.equality);
        line(text, prefix + "statement", approval.statement);
        line(text, prefix + "signature", approval.signature);
        line(text, prefix + "key-id", approval.keyId);
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append(name)
                .append(": ")
                .append(value == null ? "" : value.replaceAll("\\s+", " ").strip())
                .append('\n');
    }

    /**
     * Read again.
     *
     * @throws DateTimeException when it is not what {@link #text} writes
     */
    static CertificateFacts of(String text) {
        Map<String, String> lines = new HashMap<>();
        text.lines()
                .filter(line -> line.contains(": "))
                .forEach(line ->
                        lines.put(line.substring(0, line.indexOf(": ")), line.substring(line.indexOf(": ") + 2)));
        List<Approval> approvals = new ArrayList<>();
        for (int n = 1; n <= MOST && lines.containsKey("approval-" + n + "-name"); n++) {
            approvals.add(approval(lines, "approval-" + n + "-"));
        }
        return new CertificateFacts(
                lines.getOrDefault("issuer", ""),
                lines.getOrDefault("school", ""),
                lines.getOrDefault("title", ""),
                lines.getOrDefault("version", ""),
                lines.getOrDefault("version-id", ""),
                lines.getOrDefault("document-sha256", ""),
                Instant.parse(lines.getOrDefault("issued", "")),
                lines.getOrDefault("key-id", ""),
                lines.getOrDefault("key-sha256", ""),
                lines.getOrDefault("check", ""),
                approvals);
    }

    private static Approval approval(Map<String, String> lines, String prefix) {
        return new Approval(
                lines.get(prefix + "name"),
                lines.getOrDefault(prefix + "title", ""),
                lines.getOrDefault(prefix + "body", ""),
                lines.getOrDefault(prefix + "route", ""),
                lines.getOrDefault(prefix + "reference", ""),
                Instant.parse(lines.getOrDefault(prefix + "at", "")),
                lines.getOrDefault(prefix + "equality", ""),
                lines.getOrDefault(prefix + "statement", ""),
                lines.getOrDefault(prefix + "signature", ""),
                lines.getOrDefault(prefix + "key-id", ""));
    }

    /** The key id that a text names, without believing anything else of it. */
    static String keyId(String text) {
        return text.lines()
                .filter(line -> line.startsWith("key-id: "))
                .map(line -> line.substring("key-id: ".length()))
                .findFirst()
                .orElse("");
    }
}
