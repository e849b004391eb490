package org.probity.ejb.policy.draft;

import java.io.Serializable;

/**
 * Something that the reader took from the text about the policy, with the words that made it think so. A person confirms or
 * corrects it; corrected, it keeps its evidence.
 *
 * @param value what was understood, as a person would write it
 * @param evidence the sentence, row or line it came from, at most 300 characters
 */
public record Guess(Topic topic, String value, String evidence) implements Serializable {
    private static final int LONGEST = 300;

    /** What it is about. */
    public enum Topic {
        TITLE("Title"),
        ORGANISATION("School or trust"),
        BOUND("Whom it binds"),
        APPROVED_BY("Approved by"),
        APPROVED_ON("Approved on"),
        REVISED("Written or revised"),
        NEXT_REVIEW("Next review"),
        REVIEW_CYCLE("Reviewed every (months)"),
        REVISION("Row of the revision table"),
        APPROVAL("Row of the approval table"),
        ROLE("Role named"),
        CHANNEL("Way to get in touch"),
        RELATED_POLICY("Read with"),
        LAW("Law and guidance");

        private final String words;

        Topic(String words) {
            this.words = words;
        }

        /** Its name for people. */
        public String getWords() {
            return words;
        }
    }

    public Guess {
        String plain = evidence.replaceAll("\\s+", " ").strip();
        evidence = plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST - 1) + "\u2026";
    }

    public Guess saying(String other) {
        return new Guess(topic, other, evidence);
    }
}
