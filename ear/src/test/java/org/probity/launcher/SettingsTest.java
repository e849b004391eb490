package org.probity.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    private static final Map<String, String> DATABASE = Map.of(
            "PROBITY_DB_URL", "jdbc:postgresql://db.example.org:5432/probity",
            "PROBITY_DB_USER", "app",
            "PROBITY_DB_PASSWORD", "one",
            "PROBITY_DB_OWNER_USER", "owner",
            "PROBITY_DB_OWNER_PASSWORD", "two");

    @TempDir
    Path folder;

    @Test
    void nothingGivenMeansTheDefaults() {
        Settings settings = read(Map.of());
        assertEquals(8080, settings.port());
        assertEquals("127.0.0.1", settings.bind());
        assertEquals(Path.of("data").toAbsolutePath(), settings.data());
        assertEquals("http://localhost:8080", settings.baseUrl());
        assertEquals(
                Path.of("data", "probity.key").toAbsolutePath().toString(),
                settings.asEnvironment().get("PROBITY_KEY_FILE"));
        assertFalse(settings.hasDatabase());
        assertFalse(settings.hasMailServer());
        assertFalse(settings.sample());
    }

    @Test
    void emptyValueCountsAsNotGiven() {
        assertEquals(8080, read(Map.of("PROBITY_PORT", " ")).port());
    }

    @Test
    void baseUrlAndKeyFileFollowPortAndDataFolder() {
        Settings settings = read(Map.of("PROBITY_PORT", "9000", "PROBITY_DATA", folder.toString()));
        assertEquals("http://localhost:9000", settings.baseUrl());
        assertEquals(
                folder.resolve("probity.key").toString(),
                settings.asEnvironment().get("PROBITY_KEY_FILE"));
    }

    @Test
    void systemPropertyWinsOverEnvironmentVariable() {
        Properties system = new Properties();
        system.setProperty("probity.port", "9001");
        assertEquals(9001, Settings.read(Map.of("PROBITY_PORT", "9000"), system).port());
    }

    @ParameterizedTest
    @ValueSource(strings = {"probity.base-url", "probity_base_url", "PROBITY_BASE_URL"})
    void everySpellingOfMicroProfileConfigIsUnderstood(String name) {
        assertEquals(
                "https://conduct.example.org",
                read(Map.of(name, "https://conduct.example.org/")).baseUrl());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PROBITY_PORT       | abc                    | probity.port is 'abc': give a number from 1 to 65535.",
                "PROBITY_PORT       | 0                      | probity.port is '0': give a number from 1 to 65535.",
                "PROBITY_PORT       | 65536                  | probity.port is '65536': give a number from 1 to 65535.",
                "PROBITY_BIND       | everywhere             | probity.bind is 'everywhere': give an address of this machine",
                "PROBITY_BASE_URL   | conduct.example.org    | probity.base-url is 'conduct.example.org': give an address",
                "PROBITY_BASE_URL   | https://a.example/path | probity.base-url is 'https://a.example/path': give an address",
                "PROBITY_BASE_URL   | ftp://a.example        | probity.base-url is 'ftp://a.example': give an address",
                "PROBITY_DB_URL     | jdbc:mysql://a/b       | probity.db.url is not right: give an address",
                "PROBITY_MAIL_HOST  | smtp example           | probity.mail.host is 'smtp example': give the name of a mail server",
                "PROBITY_MAIL_PORT  | smtp                   | probity.mail.port is 'smtp': give a number from 1 to 65535.",
                "PROBITY_MAIL_STARTTLS | yes                 | probity.mail.starttls is 'yes': give true or false.",
                "PROBITY_MAIL_FROM  | conduct                | probity.mail.from is 'conduct': give one e-mail address",
                "PROBITY_MAIL_FROM  | a@b.example,c@d.example| probity.mail.from is 'a@b.example,c@d.example': give one e-mail",
                "PROBITY_SAMPLE     | yes                    | probity.sample is 'yes': give true or false.",
                "PROBITY_SAMPLE_PASSWORD | short             | probity.sample.password is not right: give at least 14 characters.",
                "PROBITY_CLOCK      | tomorrow               | probity.clock is 'tomorrow': give a date and time such as",
            })
    void wrongValueIsRefusedByName(String name, String value, String start) {
        assertRefused(Map.of(name, value), start);
    }

    @ParameterizedTest
    @EnumSource(
            value = Setting.class,
            names = {"DB_USER", "DB_PASSWORD", "DB_OWNER_USER", "DB_OWNER_PASSWORD", "MAIL_USER", "MAIL_PASSWORD"})
    void controlCharacterIsRefusedByName(Setting setting) {
        assertRefused(Map.of(setting.variable(), "a\nb"), setting.key() + " is ");
    }

    @Test
    void fileAsDataFolderIsRefused() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        assertRefused(Map.of("PROBITY_DATA", file.toString()), "probity.data is '" + file + "': give a folder");
    }

    @Test
    void folderAsKeyFileIsRefused() {
        assertRefused(
                Map.of("PROBITY_KEY_FILE", folder.toString()), "probity.key.file is '" + folder + "': give a file");
    }

    @Test
    void passwordInsideTheDatabaseAddressIsRefusedAndNotRepeated() {
        Map<String, String> given = new HashMap<>(DATABASE);
        given.put("PROBITY_DB_URL", "jdbc:postgresql://a/b?password=hunter2");
        String sentence = assertRefused(given, "probity.db.url is not right");
        assertFalse(sentence.contains("hunter2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PROBITY_DB_URL",
                "PROBITY_DB_USER",
                "PROBITY_DB_PASSWORD",
                "PROBITY_DB_OWNER_USER",
                "PROBITY_DB_OWNER_PASSWORD"
            })
    void databaseWithOneSettingMissingIsRefusedByThatName(String missing) {
        Map<String, String> given = new HashMap<>(DATABASE);
        given.remove(missing);
        assertRefused(
                given,
                Setting.named(missing).orElseThrow().key() + " is missing: it is needed together with probity.db.");
    }

    @Test
    void oneRoleForOwnerAndApplicationIsRefused() {
        Map<String, String> given = new HashMap<>(DATABASE);
        given.put("PROBITY_DB_OWNER_USER", "app");
        assertRefused(given, "probity.db.user and probity.db.owner.user are both 'app': give two roles");
    }

    @Test
    void completeDatabaseIsTaken() {
        assertTrue(read(DATABASE).hasDatabase());
    }

    @ParameterizedTest
    @CsvSource({
        "PROBITY_MAIL_PORT, 25",
        "PROBITY_MAIL_USER, ann",
        "PROBITY_MAIL_PASSWORD, secret",
        "PROBITY_MAIL_STARTTLS, true",
        "PROBITY_MAIL_FROM, a@b.example"
    })
    void mailSettingWithoutAHostIsRefused(String name, String value) {
        assertRefused(Map.of(name, value), "probity.mail.host is missing: it is needed together with probity.mail.");
    }

    @Test
    void mailServerWithoutASenderIsRefused() {
        assertRefused(
                Map.of("PROBITY_MAIL_HOST", "smtp.example.org"),
                "probity.mail.from is missing: it is needed together with probity.mail.host.");
    }

    @Test
    void mailUserWithoutAPasswordIsRefused() {
        assertRefused(
                Map.of(
                        "PROBITY_MAIL_HOST", "smtp.example.org",
                        "PROBITY_MAIL_FROM", "a@b.example",
                        "PROBITY_MAIL_USER", "ann"),
                "probity.mail.password is missing: it is needed together with probity.mail.user.");
    }

    @Test
    void mailPasswordWithoutAUserIsRefused() {
        assertRefused(
                Map.of(
                        "PROBITY_MAIL_HOST", "smtp.example.org",
                        "PROBITY_MAIL_FROM", "a@b.example",
                        "PROBITY_MAIL_PASSWORD", "secret"),
                "probity.mail.user is missing: it is needed together with probity.mail.password.");
    }

    @ParameterizedTest
    @CsvSource({"PROBITY_SAMPLE_PASSWORD, fourteen-letters", "PROBITY_CLOCK, 2026-11-20T09:00:00Z"})
    void sampleSettingWithoutTheSampleTrustIsRefused(String name, String value) {
        String sentence = assertRefused(
                Map.of(name, value), Setting.named(name).orElseThrow().key());
        assertTrue(sentence.contains("works with the sample trust only"), sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T09:00:00Z, 2026-11-20T09:00:00Z",
        "2026-07-20T09:00, 2026-07-20T08:00:00Z",
        "2026-11-20T10:00+01:00, 2026-11-20T09:00:00Z"
    })
    void clockWithoutAnOffsetIsLondonTime(String given, String instant) {
        Settings settings = read(Map.of("PROBITY_SAMPLE", "true", "PROBITY_CLOCK", given));
        assertEquals(instant, settings.asEnvironment().get("PROBITY_CLOCK"));
    }

    @Test
    void unknownVariableIsRefusedWithTheNearestName() {
        assertRefused(
                Map.of("PROBITY_PROT", "8080"),
                "PROBITY_PROT is not a setting of Probity: the nearest name is PROBITY_PORT.");
    }

    @Test
    void unknownPropertyIsRefusedWithTheNearestName() {
        Properties system = new Properties();
        system.setProperty("probity.mail.startls", "true");
        StartRefused refused = assertThrows(StartRefused.class, () -> Settings.read(Map.of(), system));
        assertEquals(
                "probity.mail.startls is not a setting of Probity: the nearest name is probity.mail.starttls.",
                refused.getMessage());
    }

    @Test
    void serverProcessReadsWhatTheLauncherPassesOn() {
        Map<String, String> given = new HashMap<>(DATABASE);
        given.putAll(Map.of(
                "PROBITY_SAMPLE", "true",
                "PROBITY_SAMPLE_PASSWORD", "fourteen-letters",
                "PROBITY_CLOCK", "2026-11-20T09:00",
                "PROBITY_MAIL_HOST", "127.0.0.1",
                "PROBITY_MAIL_FROM", "a@b.example"));
        Map<String, String> passed = read(given).asEnvironment();
        assertEquals(passed, read(passed).asEnvironment());
    }

    @ParameterizedTest
    @EnumSource(Setting.class)
    void everySettingIsInTheTableOfReadme(Setting setting) throws Exception {
        String readme = Files.readString(Path.of("..", "README.md"));
        assertTrue(readme.contains("`" + setting.key() + "`"), setting.key());
    }

    private static Settings read(Map<String, String> environment) {
        return Settings.read(environment, new Properties());
    }

    private static String assertRefused(Map<String, String> environment, String start) {
        StartRefused refused = assertThrows(StartRefused.class, () -> read(environment));
        assertEquals(StartRefused.WRONG_SETTING, refused.exitCode());
        assertTrue(refused.getMessage().startsWith(start), refused.getMessage());
        assertTrue(refused.getMessage().endsWith("."), refused.getMessage());
        return refused.getMessage();
    }
}
