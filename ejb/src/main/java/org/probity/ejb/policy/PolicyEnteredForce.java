package org.probity.ejb.policy;

/** From today this version holds. Fired in the act that brings it into force; the one before, if any, is superseded by then. */
public record PolicyEnteredForce(long versionId) {}
