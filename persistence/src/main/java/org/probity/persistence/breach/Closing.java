package org.probity.persistence.breach;

/**
 * Why a report ends at triage without a case. Only NO_ACTION says that a rule may have been broken and nothing follows; it is
 * not open where every breach must be investigated (X13, AT-14).
 */
public enum Closing {
    NO_ACTION,
    NOTHING_ALLEGED,
    WRONG_SCHOOL,
    DUPLICATE,
    SPAM,
    /** The policy does not bind this person (X01). */
    NOT_BOUND,
    /** No conduct to look into: only personal data to protect; the data protection officer goes on. */
    DATA_ONLY
}
