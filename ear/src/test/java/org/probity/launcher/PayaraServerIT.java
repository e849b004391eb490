package org.probity.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probity.it.ApiClient;
import org.probity.it.Await;
import org.probity.it.Mails;
import org.probity.it.MainJob;

/** The EAR on Payara Server, hosted as README says: PostgreSQL first, then a domain with the settings in its environment, then deploy. */
class PayaraServerIT {
    @TempDir
    static Path folder;

    private static EmbeddedDatabase database;

    private static Map<Setting, String> reached;

    private static GreenMail mail;

    private static PayaraDomain domain;

    @BeforeAll
    static void host() throws Exception {
        DataFolder data = new DataFolder(folder.resolve("data"));
        data.take(ZonedDateTime.now(ZoneOffset.UTC));
        database = new EmbeddedDatabase(data, new Box().postgresVersion());
        reached = database.start();
        mail = new GreenMail(new ServerSetup[] {new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP)});
        mail.start();
        Map<Setting, String> settings = new HashMap<>(reached);
        settings.put(Setting.MAIL_HOST, "127.0.0.1");
        settings.put(Setting.MAIL_PORT, Integer.toString(mail.getSmtp().getPort()));
        settings.put(Setting.MAIL_FROM, "conduct@hedgerow-trust.example");
        settings.put(Setting.SAMPLE, "true");
        settings.put(Setting.SAMPLE_PASSWORD, RandomPassword.readable());
        settings.put(Setting.CLOCK, "2026-11-20T09:00:00");
        Map<String, String> environment = Settings.read(
                        Map.of("PROBITY_DATA", data.root().toString()), new Properties())
                .with(settings)
                .asEnvironment();
        domain = new PayaraDomain(Path.of(System.getProperty("payara.server")), folder.resolve("domains"));
        domain.start(environment);
        System.setProperty(
                "probity.it.port", Integer.toString(URI.create(domain.address()).getPort()));
        System.setProperty("probity.it.folder", folder.toString());
        System.setProperty("probity.sample.password", settings.get(Setting.SAMPLE_PASSWORD));
        domain.deploy(Path.of(System.getProperty("probity.ear")));
    }

    @AfterAll
    static void end() throws Exception {
        try {
            if (domain != null) {
                domain.stop();
            }
        } finally {
            mail.stop();
            database.stop();
        }
    }

    @Test
    void staffCaseIsFollowedFromTheReportToTheFirstWrittenWarning() throws Exception {
        String reference = new MainJob(new Mails(mail)).staffCaseAtCedar();
        assertEquals(0, seenByTheApplicationAs("staff2.ced", reference));
        assertEquals(0, seenByTheApplicationAs("headteacher.elm", reference));
        assertEquals(0, seenByTheApplicationAs(null, reference));
        assertEquals(1, seenByTheApplicationAs("headteacher.ced", reference));
    }

    @Test
    void refusalStaysInTheAuditAfterItsRollback() throws Exception {
        String refusals = "select count(*) from audit_entry where outcome = 'REFUSED'";
        long before = new Register(reached).count(refusals);
        assertEquals(404, ApiClient.of("staff.ced").get("cases/CED-2026-000000").status());
        assertEquals(before + 1, new Register(reached).count(refusals));
    }

    @Test
    void letterThatTheMailServerDidNotTakeIsSentAgainByTheTimer() throws Exception {
        String address = "h.lonsdale@cedar-school.example";
        Mails mails = new Mails(mail);
        int before = mails.count(address);
        at("2026-12-10T09:00:00Z");
        mail.stop();
        ApiClient.Answer report = ApiClient.of("staff.ced")
                .post(
                        "reports",
                        "{\"school\":\"CED\",\"whatHappened\":\"A teacher mocked a colleague in a group.\",\"noAddress\":true,"
                                + "\"platform\":\"WhatsApp\",\"occurredOn\":\"2026-11-18\"}");
        assertEquals(201, report.status(), report.text());
        String waiting =
                "select count(*) from delivery d join letter l on l.id = d.letter_id where l.email = ? and d.outcome = 'TRY_LATER'";
        Await.until(
                "the first attempt", Duration.ofMinutes(1), () -> new Register(reached).count(waiting, address) > 0);
        mail.start();
        at("2026-12-10T10:00:00Z");
        mails.next(address, before).isALetterWithout("mocked", "group");
    }

    private static void at(String moment) {
        assertEquals(
                200,
                ApiClient.of("admin")
                        .send("PUT", "clock", "{\"now\":\"" + moment + "\"}")
                        .status());
    }

    /** How many matters of this reference the application's own role reads over plain JDBC when it says that it acts for this person. */
    private static long seenByTheApplicationAs(String userName, String reference) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        reached.get(Setting.DB_URL), reached.get(Setting.DB_USER), reached.get(Setting.DB_PASSWORD));
                PreparedStatement as = connection.prepareStatement(
                        "select set_config('app.person', coalesce((select person_id::text from account where user_name = ?), ''), false)");
                PreparedStatement matters =
                        connection.prepareStatement("select count(*) from matter where reference = ?")) {
            as.setString(1, userName);
            as.execute();
            matters.setString(1, reference);
            return number(matters);
        }
    }

    private static long number(PreparedStatement statement) throws SQLException {
        try (ResultSet result = statement.executeQuery()) {
            result.next();
            return result.getLong(1);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Test
    void startPageIsThatOfTheApplication() throws Exception {
        HttpResponse<String> page = get("");
        assertTrue(page.statusCode() == 200 || page.statusCode() / 100 == 3, page.statusCode() + "\n" + domain.log());
        assertFalse(page.body().contains("Payara"), page.body());
    }

    @Test
    void interfaceForProgramsAsksWhoIsCalling() throws Exception {
        assertEquals(401, get("api/v1/schools").statusCode(), domain.log());
    }

    private static HttpResponse<String> get(String path) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(domain.address() + path)).build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
