package org.probity.ejb.policy.draft;

import java.util.Locale;

/** Roman numbers from 1 to 89, as lists of clauses use them. */
public final class RomanNumeral {
    private static final String[] UNITS = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
    private static final String[] TENS = {"", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx"};

    private RomanNumeral() {}

    /** Lower-case form of a number from 1 to 89. */
    public static String of(int number) {
        return TENS[number / 10] + UNITS[number % 10];
    }

    /** Its value, or 0 if the letters are not a well-formed roman number in this range. */
    public static int value(String letters) {
        String lower = letters.toLowerCase(Locale.ROOT);
        for (int number = 1; number < 90; number++) {
            if (of(number).equals(lower)) {
                return number;
            }
        }
        return 0;
    }
}
