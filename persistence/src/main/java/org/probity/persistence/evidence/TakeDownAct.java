package org.probity.persistence.evidence;

/** What is put on record of a request to have content taken down. */
public enum TakeDownAct {
    REPORTED("We reported it to the platform"),
    REPLIED("The platform or the helpline answered, nothing decided yet"),
    REFUSED("The platform refuses"),
    APPEALED("We appealed to the platform"),
    HELPLINE("We went to the helpline for professionals"),
    STILL_THERE("We looked: it is still there"),
    GONE("We looked: it is gone"),
    BACK("It is back");

    private final String words;

    TakeDownAct(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
