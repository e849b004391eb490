package org.probity.web.policy;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.probity.ejb.policy.draft.Guess;
import org.probity.ejb.policy.draft.ImpossibleCorrection;

/** What a text says about itself, to be confirmed or corrected: each line beside the words it came from; a line that is emptied goes. */
public class GuessDesk implements Serializable {
    private static final long serialVersionUID = 1L;

    private final List<Entry> entries = new ArrayList<>();
    private Guess.Topic topic;
    private String value;

    /** One line; the title is not among them, for it has a field of its own. */
    public static class Entry implements Serializable {
        private static final long serialVersionUID = 1L;

        private final Guess guess;
        private String value;

        Entry(Guess guess) {
            this.guess = guess;
            value = guess.value();
        }

        public String getName() {
            return guess.topic().getWords();
        }

        /** Words of the file; empty for a line that a person added. */
        public String getEvidence() {
            return guess.evidence();
        }

        public String getValue() {
            return value;
        }

        public void setValue(String value) {
            this.value = value;
        }
    }

    public GuessDesk(List<Guess> guesses) {
        guesses.forEach(guess -> entries.add(new Entry(guess)));
    }

    /** The lines that can be changed. */
    public List<Entry> getEntries() {
        return Collections.unmodifiableList(entries);
    }

    /** As they stand now. */
    public List<Guess> guesses() {
        return entries.stream()
                .filter(entry -> entry.value != null && !entry.value.isBlank())
                .map(entry -> entry.guess.saying(entry.value.strip()))
                .toList();
    }

    /** One more line, behind the others of its kind. */
    public void add() {
        if (topic == null || value == null || value.isBlank()) {
            throw new ImpossibleCorrection("Say what it is about and write what the file says, then press Add it.");
        }
        int last = entries.size();
        for (int i = 0; i < entries.size(); i++) {
            last = entries.get(i).guess.topic().compareTo(topic) <= 0 ? i + 1 : last;
        }
        entries.add(last, new Entry(new Guess(topic, value.strip(), "")));
        value = null;
    }

    public List<Guess.Topic> getTopics() {
        return Arrays.stream(Guess.Topic.values())
                .filter(each -> each != Guess.Topic.TITLE)
                .toList();
    }

    public Guess.Topic getTopic() {
        return topic;
    }

    public void setTopic(Guess.Topic topic) {
        this.topic = topic;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }
}
