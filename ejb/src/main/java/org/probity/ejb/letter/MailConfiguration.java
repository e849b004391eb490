package org.probity.ejb.letter;

import org.probity.persistence.schema.Database;

/** What {@code probity.mail.*} says. Without a host letters are held, not lost. */
final class MailConfiguration {
    private MailConfiguration() {}

    static boolean isConfigured() {
        return Database.setting("probity.mail.host").isPresent();
    }
}
