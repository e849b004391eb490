package org.probity.ejb.evidence;

import org.probity.persistence.Refusal;

/** Private messages are taken and looked at only with a parent's permission that stands (S4-24). */
public class PermissionMissing extends Refusal {
    private static final long serialVersionUID = 1L;

    public PermissionMissing() {
        super(
                "These are private messages. They may be taken and looked at only while the permission of a parent who belongs to the chat is on record: who gave it, for which chat, for what, on which day and in which form. Ask for it first; what other members wrote stays out as far as possible.");
    }
}
