package org.probity.web.words;

import java.util.Locale;

/**
 * Every state a page may show, each a word with a look (shape and colour) of its own; the list is closed so that the same thing is
 * called the same everywhere.
 */
public enum Status {
    DUE("due", "due"),
    LATE("late", "late"),
    DONE("done", "done"),
    ON_HOLD("on hold", "hold"),
    WAITING("waiting", "waiting"),
    HELD("held", "hold"),
    HANDED_OVER("handed over", "handed"),
    DELIVERED("delivered", "done"),
    OPENED("opened", "opened"),
    REFUSED("refused", "refused"),
    RETURNED("returned", "returned"),
    UNCERTAIN("uncertain", "uncertain"),
    BY_HAND("served by hand", "hand"),
    DRAFT("draft", "draft"),
    IN_FORCE("in force", "done"),
    CLOSED("closed", "closed");

    private final String word;
    private final String look;

    Status(String word, String look) {
        this.word = word;
        this.look = look;
    }

    public String getWord() {
        return word;
    }

    /** The name of the shape and colour in the style sheet. */
    public String getLook() {
        return look;
    }

    /**
     * The state of that name: {@code late}, {@code on hold}, {@code HANDED_OVER} or another enum's constant of the same name.
     *
     * @throws IllegalArgumentException if the list has no such state
     */
    public static Status of(Object name) {
        String plain = name instanceof Enum<?> constant ? constant.name() : String.valueOf(name);
        return valueOf(plain.strip().toUpperCase(Locale.ROOT).replace(' ', '_'));
    }
}
