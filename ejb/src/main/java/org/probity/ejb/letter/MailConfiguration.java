package org.probity.ejb.letter;

import org.probity.persistence.schema.Database;

/** What {@code probity.mail.*} says. Without a host letters are held, not lost. */
final class MailConfiguration {
    private MailConfiguration() {}

    static boolean isConfigured() {
        return Database.setting("probity.mail.host").isPresent();
    }

    /** The domain of our own addresses, for message ids. */
    static String domain() {
        String from = Database.setting("probity.mail.from").orElse("probity.invalid");
        return from.substring(from.indexOf('@') + 1);
    }
}
