package org.probity.ejb.evidence;

import java.time.Instant;
import org.probity.persistence.breach.EvidenceKind;

/**
 * One item in a list.
 *
 * @param fileName null when there is no file
 * @param length bytes; null when there is no file
 * @param sha256 in hex, of the bytes as they came in
 * @param closed in quarantine: nobody opens it (HR-02)
 */
public record EvidenceRow(
        String publicId,
        EvidenceKind kind,
        String description,
        String fileName,
        Long length,
        String sha256,
        Instant received,
        boolean closed,
        boolean sealed) {}
