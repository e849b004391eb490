package org.probity.ejb.policy.source;

import java.util.regex.Pattern;

/** Spaces that look like ordinary ones but are others, such as the no-break space of word processors. */
public final class Spaces {
    private static final Pattern ODD = Pattern.compile("[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]");
    private static final Pattern INVISIBLE = Pattern.compile("[\u0000-\u0008\u000E-\u001B\u200B\u2060\uFEFF]");

    private Spaces() {}

    /** The text with ordinary spaces only and without signs that nothing can show; tabs and line breaks stay. */
    public static String ordinary(String text) {
        return INVISIBLE.matcher(ODD.matcher(text).replaceAll(" ")).replaceAll("");
    }

    /** The text in one line with single spaces. */
    public static String single(String text) {
        return ordinary(text).strip().replaceAll("\\s+", " ");
    }
}
