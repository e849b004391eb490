package org.probity.ejb.letter;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import org.probity.persistence.schema.Database;

/** What {@code probity.mail.*} says. Without a host letters are held, not lost. */
public final class MailConfiguration {
    private MailConfiguration() {}

    static boolean isConfigured() {
        return Database.setting("probity.mail.host").isPresent();
    }

    /** Empty without a mail server: then nothing leaves. */
    public static Optional<MailSettings> settings() {
        return Database.setting("probity.mail.host")
                .map(host -> new MailSettings(
                        host,
                        Integer.parseInt(Database.setting("probity.mail.port").orElse("25")),
                        Database.setting("probity.mail.user").orElse(""),
                        Database.setting("probity.mail.password").orElse(""),
                        Database.setting("probity.mail.starttls")
                                .filter("true"::equals)
                                .isPresent(),
                        Database.setting("probity.mail.from").orElseThrow(),
                        domain()));
    }

    /** The domain of our own addresses, for message ids and greetings. */
    static String domain() {
        String from = Database.setting("probity.mail.from").orElse("probity.invalid");
        return from.substring(from.indexOf('@') + 1);
    }

    /** What this server is called among several: as configured, else its host name. */
    public static String node() {
        return Database.setting("probity.node").orElseGet(MailConfiguration::hostName);
    }

    private static String hostName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "this host";
        }
    }
}
