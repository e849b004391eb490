package org.probity.persistence.concern;

/** Who is to act: OPEN the school, ANSWERED the parent if they are not satisfied, CLOSED nobody. */
public enum ConcernState {
    OPEN,
    ANSWERED,
    CLOSED
}
