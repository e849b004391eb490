package org.probity.persistence.casework;

import org.probity.persistence.procedure.StepKind;

/** Why a case stands still (8.3). */
public enum HoldKind {
    POLICE("the police", "police investigation"),
    LADO("the LADO", "the LADO asked to wait"),
    SICK("sickness", "sickness"),
    GRIEVANCE("a grievance", "grievance");

    private final String words;
    private final String pause;

    HoldKind(String words, String pause) {
        this.words = words;
        this.pause = pause;
    }

    /** To follow "on hold for". */
    public String words() {
        return words;
    }

    /** As the reason of a date says it. */
    public String pause() {
        return pause;
    }

    static HoldKind of(StepKind kind) {
        return switch (kind) {
            case HOLD_POLICE -> POLICE;
            case HOLD_LADO -> LADO;
            case HOLD_SICK -> SICK;
            case HOLD_GRIEVANCE -> GRIEVANCE;
            default -> throw new IllegalArgumentException(kind + " holds nothing");
        };
    }
}
