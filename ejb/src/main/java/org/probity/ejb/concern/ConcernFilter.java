package org.probity.ejb.concern;

import org.probity.persistence.concern.ConcernStage;
import org.probity.persistence.concern.ConcernState;

/** Closed-list filters of the list; null: all. */
public record ConcernFilter(ConcernState state, ConcernStage stage) {}
