package org.probity.ejb.approval;

/**
 * A version that waits for the caller's own signature.
 *
 * @param school name; null for a text of the trust
 * @param step name of the body that decides now
 */
public record WaitingApproval(String versionId, String title, int number, String school, String step) {}
