package org.probity.persistence.databreach;

/** How the Commissioner was told. */
public enum ReportWay {
    ONLINE("by the form on the Commissioner's pages"),
    TELEPHONE("by telephone"),
    EMAIL("by e-mail"),
    POST("by post");

    private final String words;

    ReportWay(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
