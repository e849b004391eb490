package org.probity.launcher;

import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The checked configuration of one start. System properties win over environment variables, as in MicroProfile Config; an empty value
 * counts as not given.
 */
final class Settings {
    private static final List<Setting> DATABASE = List.of(
            Setting.DB_URL, Setting.DB_USER, Setting.DB_PASSWORD, Setting.DB_OWNER_USER, Setting.DB_OWNER_PASSWORD);
    private static final List<Setting> MAIL = List.of(
            Setting.MAIL_PORT, Setting.MAIL_USER, Setting.MAIL_PASSWORD, Setting.MAIL_STARTTLS, Setting.MAIL_FROM);

    private final Map<Setting, String> values;

    private Settings(Map<Setting, String> values) {
        this.values = Collections.unmodifiableMap(values);
    }

    /** Reads and checks everything; the first missing, wrong or unknown name is refused in one sentence. */
    static Settings read(Map<String, String> environment, Properties system) {
        Map<Setting, String> values = new EnumMap<>(Setting.class);
        given(environment, system).forEach((setting, value) -> values.put(setting, setting.accept(value)));
        refuseHalfADatabase(values);
        refuseHalfAMailServer(values);
        refuseSampleSettingsAlone(values);
        addDefaults(values);
        return new Settings(values);
    }

    /** These settings and the given ones, which were made by the launcher and need no check. */
    Settings with(Map<Setting, String> more) {
        Map<Setting, String> all = new EnumMap<>(values);
        all.putAll(more);
        return new Settings(all);
    }

    int port() {
        return Integer.parseInt(values.get(Setting.PORT));
    }

    String bind() {
        return values.get(Setting.BIND);
    }

    Path data() {
        return Path.of(values.get(Setting.DATA));
    }

    String baseUrl() {
        return values.get(Setting.BASE_URL);
    }

    boolean hasDatabase() {
        return values.containsKey(Setting.DB_URL);
    }

    boolean hasMailServer() {
        return values.containsKey(Setting.MAIL_HOST);
    }

    boolean sample() {
        return isSample(values);
    }

    Optional<String> samplePassword() {
        return Optional.ofNullable(values.get(Setting.SAMPLE_PASSWORD));
    }

    /** Every value under its environment name: what the server process is started with. */
    Map<String, String> asEnvironment() {
        Map<String, String> variables = new TreeMap<>();
        values.forEach((setting, value) -> variables.put(setting.variable(), value));
        return variables;
    }

    /** Whether an environment variable is, or looks like, one of Probity's. */
    static boolean isVariable(String name) {
        return Setting.variable(name).startsWith("PROBITY_");
    }

    private static Map<Setting, String> given(Map<String, String> environment, Properties system) {
        Map<Setting, String> given = new EnumMap<>(Setting.class);
        new TreeMap<>(environment).forEach((name, value) -> {
            if (isVariable(name)) {
                take(name, value, given);
            }
        });
        for (String name : system.stringPropertyNames()) {
            if (name.startsWith("probity.")) {
                take(name, system.getProperty(name), given);
            }
        }
        return given;
    }

    private static void take(String name, String value, Map<Setting, String> given) {
        Setting setting = Setting.named(name).orElseThrow(() -> {
            Setting nearest = Setting.nearest(name);
            String meant = name.startsWith("probity.") ? nearest.key() : nearest.variable();
            return StartRefused.setting(name + " is not a setting of Probity: the nearest name is " + meant + ".");
        });
        if (!value.isBlank()) {
            given.put(setting, value);
        }
    }

    private static void refuseHalfADatabase(Map<Setting, String> values) {
        Optional<Setting> one = DATABASE.stream().filter(values::containsKey).findFirst();
        if (one.isEmpty()) {
            return;
        }
        for (Setting setting : DATABASE) {
            require(values, setting, one.get());
        }
        if (values.get(Setting.DB_USER).equals(values.get(Setting.DB_OWNER_USER))) {
            throw StartRefused.setting(
                    "probity.db.user and probity.db.owner.user are both '" + values.get(Setting.DB_USER)
                            + "': give two roles, so that the application cannot change the tables.");
        }
    }

    private static void refuseHalfAMailServer(Map<Setting, String> values) {
        MAIL.stream().filter(values::containsKey).findFirst().ifPresent(one -> require(values, Setting.MAIL_HOST, one));
        requireTogether(values, Setting.MAIL_HOST, Setting.MAIL_FROM);
        requireTogether(values, Setting.MAIL_USER, Setting.MAIL_PASSWORD);
        requireTogether(values, Setting.MAIL_PASSWORD, Setting.MAIL_USER);
    }

    private static void refuseSampleSettingsAlone(Map<Setting, String> values) {
        for (Setting setting : List.of(Setting.SAMPLE_PASSWORD, Setting.CLOCK)) {
            if (values.containsKey(setting) && !isSample(values)) {
                throw StartRefused.setting(
                        setting.key() + " works with the sample trust only: set probity.sample to true or leave "
                                + setting.key() + " out.");
            }
        }
    }

    private static void requireTogether(Map<Setting, String> values, Setting one, Setting other) {
        if (values.containsKey(one)) {
            require(values, other, one);
        }
    }

    private static void require(Map<Setting, String> values, Setting needed, Setting because) {
        if (!values.containsKey(needed)) {
            throw StartRefused.setting(needed.key() + " is missing: it is needed together with " + because.key() + ".");
        }
    }

    private static boolean isSample(Map<Setting, String> values) {
        return "true".equals(values.get(Setting.SAMPLE));
    }

    private static void addDefaults(Map<Setting, String> values) {
        values.putIfAbsent(Setting.PORT, "8080");
        values.putIfAbsent(Setting.BIND, "127.0.0.1");
        values.putIfAbsent(Setting.DATA, Setting.DATA.accept("data"));
        values.putIfAbsent(Setting.BASE_URL, "http://localhost:" + values.get(Setting.PORT));
        Path data = Path.of(values.get(Setting.DATA));
        values.putIfAbsent(Setting.KEY_FILE, data.resolve("probity.key").toString());
        values.putIfAbsent(Setting.SAMPLE, "false");
    }
}
