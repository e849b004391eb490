package org.probity.persistence.concern;

/** How far a concern has gone. From FORMAL on it is a complaint and stays on the record of complaints (PC-01). */
public enum ConcernStage {
    INFORMAL,
    FORMAL,
    PANEL
}
