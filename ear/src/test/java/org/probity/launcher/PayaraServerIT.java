package org.probity.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The EAR on Payara Server, hosted as README says: PostgreSQL first, then a domain with the settings in its environment, then deploy. */
class PayaraServerIT {
    @TempDir
    static Path folder;

    private static EmbeddedDatabase database;

    private static PayaraDomain domain;

    @BeforeAll
    static void host() throws Exception {
        DataFolder data = new DataFolder(folder.resolve("data"));
        data.take(ZonedDateTime.now(ZoneOffset.UTC));
        database = new EmbeddedDatabase(data, new Box().postgresVersion());
        Map<String, String> environment = Settings.read(
                        Map.of("PROBITY_DATA", data.root().toString()), new Properties())
                .with(database.start())
                .asEnvironment();
        domain = new PayaraDomain(Path.of(System.getProperty("payara.server")), folder.resolve("domains"));
        domain.start(environment);
        domain.deploy(Path.of(System.getProperty("probity.ear")));
    }

    @AfterAll
    static void end() throws Exception {
        try {
            if (domain != null) {
                domain.stop();
            }
        } finally {
            database.stop();
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
