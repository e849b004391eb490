package org.probity.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Somebody who uses the public API with a token of their own; without one, anybody. */
public final class ApiClient {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String BOUNDARY = "frontier";

    private final String token;

    private ApiClient(String token) {
        this.token = token;
    }

    /** An answer with its body as bytes; {@code headers} are all it has, {@code type} is one of them. */
    public record Answer(int status, String type, byte[] body, HttpHeaders headers) {
        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        public JsonObject object() {
            return JsonParser.parseString(text()).getAsJsonObject();
        }

        public JsonArray array() {
            return JsonParser.parseString(text()).getAsJsonArray();
        }
    }

    public static ApiClient ofAnybody() {
        return new ApiClient(null);
    }

    /** One of the sample people, with the password of this run. */
    public static ApiClient of(String userName) {
        Answer answer = ofAnybody()
                .post(
                        "tokens",
                        "{\"userName\":\"" + userName + "\",\"password\":\"" + Infrastructure.samplePassword() + "\"}");
        assertEquals(201, answer.status(), answer.text());
        return with(answer.object().get("token").getAsString());
    }

    public static ApiClient with(String token) {
        return new ApiClient(token);
    }

    public Answer get(String path) {
        return sent(request(path).GET());
    }

    public Answer post(String path, String json) {
        return send("POST", path, json);
    }

    public Answer send(String method, String path, String json) {
        return sent(
                request(path).header("Content-Type", "application/json").method(method, BodyPublishers.ofString(json)));
    }

    /** Sends one file in the part {@code file}. */
    public Answer upload(String path, String name, byte[] content) {
        return upload(path, name, content, Map.of());
    }

    /** The same with further parts of words. */
    public Answer upload(String path, String name, byte[] content, Map<String, String> words) {
        StringBuilder before = new StringBuilder();
        words.forEach((part, text) -> before.append(
                "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + part + "\"\r\n\r\n" + text + "\r\n"));
        return upload(path, before.toString(), List.of(new Enclosed("file", name, content)));
    }

    /** A file in a part of a form. */
    public record Enclosed(String part, String name, byte[] content) {}

    /** Sends files, each in its part. */
    public Answer upload(String path, List<Enclosed> files) {
        return upload(path, "", files);
    }

    private Answer upload(String path, String before, List<Enclosed> files) {
        List<BodyPublisher> body = new ArrayList<>(List.of(BodyPublishers.ofString(before)));
        for (Enclosed file : files) {
            body.add(BodyPublishers.ofString(
                    "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + file.part() + "\"; filename=\""
                            + file.name() + "\"\r\nContent-Type: application/octet-stream\r\n\r\n"));
            body.add(BodyPublishers.ofByteArray(file.content()));
            body.add(BodyPublishers.ofString("\r\n"));
        }
        body.add(BodyPublishers.ofString("--" + BOUNDARY + "--\r\n"));
        return sent(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.concat(body.toArray(BodyPublisher[]::new))));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(Infrastructure.baseUrl() + "api/v1/" + path));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private static Answer sent(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(
                    answer.statusCode(),
                    answer.headers().firstValue("content-type").orElse(""),
                    answer.body(),
                    answer.headers());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
