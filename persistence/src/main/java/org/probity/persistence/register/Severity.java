package org.probity.persistence.register;

/** How soon somebody has to act. The register is sorted by it; the order of the constants is stored. */
public enum Severity {
    URGENT,
    SOON,
    NOTE
}
