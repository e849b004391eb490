package org.probity.persistence.calendar;

/** The ways to send a letter; each has its own rule for when it counts as served (5.3). */
public enum ServiceMethod {
    BY_HAND("Handed over or left at the address"),
    FIRST_CLASS("Posted first class"),
    SECOND_CLASS("Posted second class"),
    /** Only to somebody who agreed to it or uses a work mailbox that they can still reach; the sender checks that. */
    EMAIL("Sent by e-mail"),
    SIGNED_FOR("Posted signed for"),
    PORTAL("Put on the portal");

    private final String words;

    ServiceMethod(String words) {
        this.words = words;
    }

    /** The act of sending, as a page says it: "Posted first class". */
    public String words() {
        return words;
    }
}
