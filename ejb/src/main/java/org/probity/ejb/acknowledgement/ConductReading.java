package org.probity.ejb.acknowledgement;

import java.time.Instant;
import java.time.LocalDate;
import org.probity.persistence.acknowledgement.AnswerMethod;

/**
 * Whether the subject of a case had acknowledged a version that was in force on the date of the conduct (B1).
 *
 * @param acknowledged number of the version that they acknowledged; null when none that counts for it
 * @param on when: the day on the paper, or of the answer
 * @param minor whether the version in force differs from that one by minor changes only
 * @param asked when they were asked for the version in force, delivered when its mail was handed over, opened when they read it; each may be null
 * @param declined when they declined it; null when not
 */
public record ConductReading(
        Long versionId,
        int number,
        Integer acknowledged,
        LocalDate on,
        AnswerMethod method,
        boolean minor,
        LocalDate asked,
        Instant delivered,
        Instant opened,
        Instant declined) {}
