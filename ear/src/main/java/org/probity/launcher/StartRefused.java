package org.probity.launcher;

/** Why Probity does not start, as one sentence for the person at the keyboard; never a stack trace. */
final class StartRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A setting is missing or wrong. */
    static final int WRONG_SETTING = 2;

    /** Another Probity holds the data folder. */
    static final int FOLDER_IN_USE = 3;

    /** PostgreSQL or the server did not start. */
    static final int PART_FAILED = 4;

    private final int exitCode;

    StartRefused(int exitCode, String sentence) {
        super(sentence);
        this.exitCode = exitCode;
    }

    StartRefused(int exitCode, String sentence, Exception cause) {
        super(sentence, cause);
        this.exitCode = exitCode;
    }

    static StartRefused setting(String sentence) {
        return new StartRefused(WRONG_SETTING, sentence);
    }

    int exitCode() {
        return exitCode;
    }
}
