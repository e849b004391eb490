package org.probity.persistence.breach;

import java.util.random.RandomGenerator;

/** References such as CED-2026-K7QX2M: random, so that nobody can tell from two of them how many lie between (decisions 2). */
public final class CaseReference {
    /** Digits and consonants: without vowels no word can appear by accident. */
    static final String LETTERS = "0123456789BCDFGHJKLMNPQRSTVWXYZ";

    private CaseReference() {}

    /** Draws one. There are some 900 million a school and year; the database refuses the same one twice. */
    public static String draw(String schoolCode, int year, RandomGenerator random) {
        return schoolCode + "-" + year + "-" + letters(6, random);
    }

    /** So many random digits and consonants. */
    static String letters(int count, RandomGenerator random) {
        StringBuilder drawn = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            drawn.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return drawn.toString();
    }
}
