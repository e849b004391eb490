package org.probity.ejb.letter;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.probity.persistence.letter.LetterState;

/** The letters that an office looks at together; stands in the address of the list as {@link #address()}. */
public enum LetterGroup {
    NEEDS_READING("To be read"),
    WAITING("Waiting to leave"),
    HELD("Held"),
    /** Somebody must decide: it may have arrived or not, or it was refused. */
    UNCERTAIN("Uncertain or refused"),
    SENT("Sent");

    private final String title;

    LetterGroup(String title) {
        this.title = title;
    }

    /** The group of this address, such as {@code needs-reading}. */
    public static Optional<LetterGroup> of(String address) {
        return Arrays.stream(values())
                .filter(group -> group.address().equals(address))
                .findFirst();
    }

    public String title() {
        return title;
    }

    public List<LetterState> states() {
        return switch (this) {
            case NEEDS_READING -> List.of(LetterState.DRAFT);
            case WAITING -> List.of(LetterState.REVIEWED, LetterState.QUEUED, LetterState.CLAIMED);
            case HELD -> List.of(LetterState.HELD);
            case UNCERTAIN -> List.of(LetterState.UNCERTAIN, LetterState.FAILED);
            case SENT -> List.of(LetterState.SENT);
        };
    }

    public String address() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
