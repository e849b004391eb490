package org.probity.ejb.letter;

import java.util.regex.Pattern;

/**
 * A mail address that may be used: one plain {@code name@domain}. What mail standards allow beyond that (quoted names, comments,
 * groups, addresses of machines) is refused, because it is either a mistake or an attack.
 */
public record MailAddress(String value) {

    private static final int LONGEST = 254;
    private static final int LONGEST_NAME = 64;
    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final Pattern PLAIN = Pattern.compile(ATOM + "(?:\\." + ATOM + ")*@(?:" + LABEL + "\\.)+" + LABEL);

    /** @throws AddressRefused if the address is missing or is not a plain address */
    public MailAddress {
        if (value == null || value.isBlank()) {
            throw new AddressRefused(
                    "There is no mail address for this person. Enter one on the person's page, or send the letter by post.");
        }
        if (value.chars().anyMatch(Character::isISOControl)) {
            throw new AddressRefused(
                    "The mail address holds a line break or another hidden character. Type it again on the person's page.");
        }
        if (value.length() > LONGEST
                || value.indexOf('@') > LONGEST_NAME
                || !PLAIN.matcher(value).matches()) {
            throw new AddressRefused(
                    "\"" + value
                            + "\" is not a mail address that we can send to. Correct it on the person's page, for instance name@school.example.");
        }
    }
}
