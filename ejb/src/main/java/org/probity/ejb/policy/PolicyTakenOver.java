package org.probity.ejb.policy;

/** A text that was in force before the product knew it was taken over, within that act. Nothing begins, so nobody is told or asked. */
public record PolicyTakenOver(long versionId) {}
