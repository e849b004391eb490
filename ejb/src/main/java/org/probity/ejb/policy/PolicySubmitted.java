package org.probity.ejb.policy;

/** A version was put before those who approve it; observed inside the act, so that what follows from it is committed with it. */
public record PolicySubmitted(long versionId) {}
