package org.probity.persistence.policy;

/** How much a clause demands: only PROHIBITED and REQUIRED can be broken, ADVISED alone leads no further than advice (S0-10). */
public enum Strength {
    PROHIBITED,
    REQUIRED,
    ADVISED,
    RIGHT,
    INFORMATION
}
