package org.probity.persistence.acknowledgement;

/** What became of one text that a person was asked for (domain.md 8.6). Delivered, paused, overdue and escalated follow from the request and the day. */
public enum AcknowledgementState {
    REQUESTED("asked"),
    OPENED("opened"),
    ACKNOWLEDGED("acknowledged"),
    DECLINED("declined"),
    /** Delivery and reading were offered and are proven; nothing was signed. */
    RECORDED_NOTIFIED("notified"),
    VOID("no longer asked");

    private final String words;

    AcknowledgementState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public boolean isOpen() {
        return this == REQUESTED || this == OPENED;
    }
}
