package org.probity.ejb.casework;

/** Placeholder of the casework feature: what would happen. */
public record CasePlan() {}
