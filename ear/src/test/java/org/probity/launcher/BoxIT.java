package org.probity.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The runnable jar on one data folder, from its first start over two kills to a clean stop. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BoxIT {
    @TempDir
    static Path data;

    private static RunningBox box;

    private static int port;

    @BeforeAll
    static void start() throws Exception {
        port = freePort();
        box = RunningBox.start(data, port).awaitReady();
    }

    @AfterAll
    static void end() throws Exception {
        box.end();
    }

    @Test
    @Order(1)
    void applicationAnswersOnceTheBannerIsPrinted() throws Exception {
        assertTrue(status() < 500, box.said());
    }

    @Test
    @Order(2)
    void databaseIsDurableAndClosedToStrangers() throws Exception {
        try (Connection superuser = connect("postgres", "superuser")) {
            assertEquals("on", one(superuser, "show fsync"));
            assertEquals("on", one(superuser, "show synchronous_commit"));
            assertEquals("127.0.0.1", one(superuser, "show listen_addresses"));
            assertEquals(
                    "0", one(superuser, "select count(*) from pg_hba_file_rules where auth_method <> 'scram-sha-256'"));
            assertEquals("5", one(superuser, "select count(*) from pg_extension where extname <> 'plpgsql'"));
        }
        Properties nobody = new Properties();
        nobody.setProperty("user", "postgres");
        nobody.setProperty("password", "guess");
        assertThrows(SQLException.class, () -> DriverManager.getConnection(url(), nobody)
                .close());
    }

    @Test
    @Order(3)
    void applicationRoleIsBoundByRowLevelSecurityAndCreatesNothing() throws Exception {
        try (Connection application = connect("probity_app", "app")) {
            assertEquals(
                    "f",
                    one(
                            application,
                            "select rolsuper or rolbypassrls or rolcreatedb or rolcreaterole from pg_roles where rolname = current_user"));
            assertThrows(SQLException.class, () -> run(application, "create table public.mine (id int)"));
        }
    }

    @Test
    @Order(4)
    void secondStartOnTheSameFolderIsToldWhoHoldsIt() throws Exception {
        RunningBox second = RunningBox.start(data, freePort());
        assertEquals(3, second.awaitExit());
        String sentence = "The data folder " + data + " is in use by Probity, process "
                + box.launcher().pid() + " since ";
        assertTrue(second.said().startsWith(sentence), second.said());
        assertTrue(status() < 500, box.said());
    }

    @Test
    @Order(5)
    void committedRowSurvivesThatEverythingIsKilled() throws Exception {
        try (Connection owner = connect("probity_owner", "owner")) {
            run(owner, "create table kept (word text)");
            run(owner, "insert into kept values ('probity')");
        }
        for (ProcessHandle process : box.processes()) {
            RunningBox.kill(process);
        }
        box = RunningBox.start(data, port).awaitReady();
        try (Connection owner = connect("probity_owner", "owner")) {
            assertEquals("probity", one(owner, "select word from kept"));
        }
    }

    @Test
    @Order(6)
    void serverEndsWithAKilledLauncherAndTheDatabaseLeftBehindIsFound() throws Exception {
        ProcessHandle server = box.server();
        ProcessHandle database = box.database();
        RunningBox.kill(box.launcher());
        RunningBox.awaitEnd(server);
        assertTrue(database.isAlive());
        box = RunningBox.start(data, port).awaitReady();
        assertFalse(database.isAlive());
        assertNotEquals(database.pid(), box.database().pid());
        try (Connection owner = connect("probity_owner", "owner")) {
            assertEquals("probity", one(owner, "select word from kept"));
        }
    }

    @Test
    @Order(7)
    void stopLeavesNoProcess() throws Exception {
        List<ProcessHandle> family = box.family();
        box.launcher().destroy();
        assertEquals(128 + 15, box.awaitExit());
        for (ProcessHandle process : family) {
            RunningBox.awaitEnd(process);
        }
        assertEquals(List.of(), family.stream().filter(ProcessHandle::isAlive).toList());
        assertFalse(Files.exists(data.resolve("postgres").resolve("postmaster.pid")));
    }

    private static int status() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private static String url() throws IOException {
        return "jdbc:postgresql://127.0.0.1:" + RunningBox.secret(data).getProperty("port") + "/probity";
    }

    private static Connection connect(String user, String secret) throws IOException, SQLException {
        return DriverManager.getConnection(url(), user, RunningBox.secret(data).getProperty(secret + ".password"));
    }

    private static String one(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            assertTrue(rows.next(), query);
            return rows.getString(1);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
