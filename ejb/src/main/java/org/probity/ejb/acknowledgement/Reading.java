package org.probity.ejb.acknowledgement;

import java.util.List;
import org.probity.persistence.acknowledgement.Acknowledgement;
import org.probity.persistence.policy.PolicyPart;

/**
 * A text before a reader who may answer.
 *
 * @param parts of a policy; empty for a document from outside, which stands at its address
 * @param next public id of the next text without an answer in the same request; null when this is the last
 */
public record Reading(Acknowledgement acknowledgement, List<PolicyPart> parts, String next) {}
