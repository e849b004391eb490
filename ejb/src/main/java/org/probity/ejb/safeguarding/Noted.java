package org.probity.ejb.safeguarding;

/**
 * A concern that was noted.
 *
 * @param here whether the caller looks after it; else it went to those who do, and the caller sees it no more
 */
public record Noted(String publicId, boolean here) {}
