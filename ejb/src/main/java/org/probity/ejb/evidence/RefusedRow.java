package org.probity.ejb.evidence;

import java.time.Instant;

/**
 * A file that the virus scanner refused; nothing of it was kept.
 *
 * @param by null for somebody without an account
 * @param finding the scanner's name for the virus
 * @param sha256 in hex, of the bytes as they came in
 */
public record RefusedRow(Instant at, String by, String fileName, String finding, String sha256) {}
