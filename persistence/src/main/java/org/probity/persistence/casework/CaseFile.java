package org.probity.persistence.casework;

/** Placeholder of the casework feature. */
public class CaseFile {}
