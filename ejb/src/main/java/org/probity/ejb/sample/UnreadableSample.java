package org.probity.ejb.sample;

/**
 * A sample file that cannot be read as it stands. The message names the file, the place in it and what is wrong
 * there.
 */
public final class UnreadableSample extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    UnreadableSample(String file, String place, String wrong) {
        super(file + ", " + place + ": " + wrong);
    }

    UnreadableSample(String file, String wrong, Throwable cause) {
        super(file + ": " + wrong, cause);
    }
}
