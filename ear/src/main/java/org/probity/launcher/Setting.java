package org.probity.launcher;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Every name that may be set from outside. A name that is not here stops the start, so a misspelt one is never passed over. */
enum Setting {
    PORT("probity.port", Rule::port, "give a number from 1 to 65535"),
    BIND("probity.bind", Rule::address, "give an address of this machine in figures, such as 127.0.0.1 or 0.0.0.0"),
    DATA("probity.data", Rule::folder, "give a folder, not a file"),
    BASE_URL(
            "probity.base-url",
            Rule::webAddress,
            "give an address such as https://conduct.example.org, without a path"),
    DB_URL(
            "probity.db.url",
            Rule::databaseAddress,
            "give an address such as jdbc:postgresql://host:5432/probity",
            true),
    DB_USER("probity.db.user", Rule::text, "give the name of the application's database role"),
    DB_PASSWORD("probity.db.password", Rule::text, "give a password without control characters", true),
    DB_OWNER_USER("probity.db.owner.user", Rule::text, "give the name of the role that owns the tables"),
    DB_OWNER_PASSWORD("probity.db.owner.password", Rule::text, "give a password without control characters", true),
    KEY_FILE("probity.key.file", Rule::file, "give a file, not a folder"),
    KEY_RENEW("probity.key.renew", Rule::text, "give the id of the key that another one replaces"),
    TRUSTED_KEYS("probity.trusted.keys", Rule::folder, "give a folder with public keys, not a file"),
    NODE("probity.node", Rule::text, "give a name for this server that no other one has"),
    MAIL_HOST("probity.mail.host", Rule::host, "give the name of a mail server, such as smtp.example.org"),
    MAIL_PORT("probity.mail.port", Rule::port, "give a number from 1 to 65535"),
    MAIL_USER("probity.mail.user", Rule::text, "give the user name at the mail server"),
    MAIL_PASSWORD("probity.mail.password", Rule::text, "give a password without control characters", true),
    MAIL_STARTTLS("probity.mail.starttls", Rule::trueOrFalse, "give true or false"),
    MAIL_FROM("probity.mail.from", Rule::email, "give one e-mail address, such as conduct@example.org"),
    SAMPLE("probity.sample", Rule::trueOrFalse, "give true or false"),
    SAMPLE_PASSWORD("probity.sample.password", Rule::samplePassword, "give at least 14 characters", true),
    CLOCK("probity.clock", Rule::clock, "give a date and time such as 2026-11-20T09:00:00Z");

    private final String key;

    @SuppressWarnings("ImmutableEnumChecker") // always a reference to a static method of Rule
    private final Rule rule;

    private final String advice;
    private final boolean secret;

    Setting(String key, Rule rule, String advice) {
        this(key, rule, advice, false);
    }

    Setting(String key, Rule rule, String advice, boolean secret) {
        this.key = key;
        this.rule = rule;
        this.advice = advice;
        this.secret = secret;
    }

    /** The MicroProfile Config name, such as {@code probity.base-url}. */
    String key() {
        return key;
    }

    /** The same name as an environment variable, such as {@code PROBITY_BASE_URL}. */
    String variable() {
        return variable(key);
    }

    /** The value as the application shall read it; a wrong one is refused by name, and a secret is not repeated. */
    String accept(String value) {
        return rule.accept(secret ? value : value.strip()).orElseThrow(() -> {
            String what = secret ? key + " is not right" : key + " is '" + value + "'";
            return StartRefused.setting(what + ": " + advice + ".");
        });
    }

    static String variable(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    static Optional<Setting> named(String name) {
        return Arrays.stream(values())
                .filter(setting -> setting.variable().equals(variable(name)))
                .findFirst();
    }

    static Setting nearest(String name) {
        String wanted = variable(name);
        return Arrays.stream(values())
                .min(Comparator.comparingInt(setting -> edits(wanted, setting.variable())))
                .orElseThrow();
    }

    /** Levenshtein distance. */
    private static int edits(String from, String to) {
        int[] row = new int[to.length() + 1];
        Arrays.setAll(row, column -> column);
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int change = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
