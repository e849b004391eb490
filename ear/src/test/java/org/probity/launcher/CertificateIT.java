package org.probity.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A certificate after everything was killed and started again, and at another installation that has nothing but the public key: no
 * row, no key file, no school of the first.
 */
class CertificateIT {
    private static final String TEXT = """
            # Lanterns

            ## Light

            1. Staff must not light lanterns indoors.
            """;
    private static final String BORDER = "frontier";

    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void certificateProvesItselfAfterARestartAndElsewhereUntilAByteChanges() throws Exception {
        int port = freePort();
        Map<String, String> sample = Map.of("PROBITY_SAMPLE", "true", "PROBITY_SAMPLE_PASSWORD", Hosting.PASSWORD);
        RunningBox box = RunningBox.start(folder.resolve("here"), port, sample).awaitReady();
        byte[] certificate;
        byte[] key;
        try {
            certificate = certificate(port);
            assertEquals("GENUINE", verdict(port, certificate));
            for (ProcessHandle process : box.processes()) {
                RunningBox.kill(process);
            }
            box = RunningBox.start(folder.resolve("here"), port, sample).awaitReady();
            assertEquals("GENUINE", verdict(port, certificate));
            key = get(port, "public/signing-key");
        } finally {
            box.end();
        }
        elsewhere(certificate, key);
    }

    private void elsewhere(byte[] certificate, byte[] key) throws Exception {
        Path data = folder.resolve("elsewhere");
        int port = freePort();
        RunningBox box = RunningBox.start(data, port).awaitReady();
        try {
            assertEquals("NOT_OURS", verdict(port, certificate));
            Files.createDirectories(data.resolve("trusted-keys"));
            Files.write(data.resolve("trusted-keys").resolve("hedgerow.txt"), key);
            assertEquals("GENUINE", verdict(port, certificate));
            byte[] changed = certificate.clone();
            changed[changed.length / 2] ^= 1;
            assertEquals("CHANGED", verdict(port, changed));
        } finally {
            box.end();
        }
    }

    private byte[] certificate(int port) throws IOException, InterruptedException {
        String address = "http://127.0.0.1:" + port + "/";
        String id = Api.of(address, "clerk").upload("schools/CED/policies/import?save=true", "lanterns.md", TEXT);
        Api governor = Api.of(address, "governor.ced");
        governor.done("policies/" + id + "/sign-offs", "{}");
        String token = governor.done(
                        "tokens", "{\"userName\":\"governor.ced\",\"password\":\"" + Hosting.PASSWORD + "\"}")
                .first("token");
        HttpRequest request = request(port, "api/v1/policies/" + id + "/approval/certificate")
                .header("Authorization", "Bearer " + token)
                .build();
        HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        assertEquals(200, answer.statusCode());
        return answer.body();
    }

    private byte[] get(int port, String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = client.send(request(port, path).build(), HttpResponse.BodyHandlers.ofByteArray());
        assertEquals(200, answer.statusCode());
        return answer.body();
    }

    /** What the installation at this port says of the file to somebody who is not signed in. */
    private String verdict(int port, byte[] file) throws IOException, InterruptedException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--" + BORDER + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"c.pdf\"\r\n"
                        + "Content-Type: application/pdf\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + BORDER + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        HttpRequest request = request(port, "api/v1/verifications")
                .header("Content-Type", "multipart/form-data; boundary=" + BORDER)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        assertEquals(200, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("\"kind\""), answer.body());
        return answer.body().replaceAll("(?s).*\"kind\"\\s*:\\s*\"([A-Z_]+)\".*", "$1");
    }

    private static HttpRequest.Builder request(int port, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/" + path));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
