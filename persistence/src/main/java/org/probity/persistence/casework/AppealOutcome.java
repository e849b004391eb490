package org.probity.persistence.casework;

/** How an appeal ended (8.5). None of them makes the measure harder. */
public enum AppealOutcome {
    UPHELD,
    REDUCED,
    OVERTURNED,
    REHEAR,
    INADMISSIBLE,
    WITHDRAWN
}
