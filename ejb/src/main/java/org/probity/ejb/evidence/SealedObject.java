package org.probity.ejb.evidence;

import java.time.Instant;

/** A stored object that nobody may read, copy, move or delete until the police say so. Says nothing about what it belongs to. */
public record SealedObject(String storageKey, Instant since) {}
