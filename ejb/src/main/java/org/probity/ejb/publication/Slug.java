package org.probity.ejb.publication;

import java.text.Normalizer;
import java.util.Locale;

/** The title of a policy as part of an address: small letters, digits and hyphens. */
final class Slug {
    private static final int LONGEST = 80;

    private Slug() {}

    static String of(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
        String slug = cut.replaceAll("^-+|-+$", "");
        return slug.isEmpty() ? "policy" : slug;
    }
}
