package org.probity.persistence.safeguarding;

/** From whom a low-level concern came; staff who come forward themselves are encouraged to. */
public enum ConcernSource {
    COLLEAGUE("a colleague"),
    PARENT("a parent"),
    PUPIL("a pupil"),
    SELF("the person themselves"),
    OTHER("somebody else");

    private final String words;

    ConcernSource(String words) {
        this.words = words;
    }

    /** To follow "Told by". */
    public String words() {
        return words;
    }
}
