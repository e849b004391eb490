package org.probity.ejb.policy.draft;

import java.io.Serializable;

/**
 * Who approved the policy, as written. Every part may be null; a signature in the source is never taken as a name.
 *
 * @param body the governing body, committee or office that approved
 * @param name the person who signed for it
 * @param date when, as precisely as written
 */
public record Approval(String body, String name, WrittenDate date) implements Serializable {}
