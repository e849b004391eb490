package org.probity.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who uses the public API of the box with a token of their own; a server that has gone is an {@link IOException}. */
final class Api {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String address;
    private final String token;

    private Api(String address, String token) {
        this.address = address;
        this.token = token;
    }

    /** Status and body of an answer. */
    record Answer(int status, String text) {
        boolean isGood() {
            return status / 100 == 2;
        }

        /** The first text with this name, wherever it stands. */
        String first(String field) {
            Matcher found =
                    Pattern.compile("\"" + field + "\"\\s*:\\s*\"([^\"]+)\"").matcher(text);
            if (!found.find()) {
                throw new AssertionError("No " + field + ": " + this);
            }
            return found.group(1);
        }
    }

    static Api of(String address, String userName) throws IOException, InterruptedException {
        Answer issued = with(address, null)
                .post("tokens", "{\"userName\":\"" + userName + "\",\"password\":\"" + Hosting.PASSWORD + "\"}");
        return with(address, issued.first("token"));
    }

    static Api with(String address, String token) {
        return new Api(address, token);
    }

    Answer get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    Answer post(String path, String json) throws IOException, InterruptedException {
        return send(request(path).header("Content-Type", "application/json").POST(text(json)));
    }

    Answer put(String path, String json) throws IOException, InterruptedException {
        return send(request(path).header("Content-Type", "application/json").PUT(text(json)));
    }

    /** The same where anything but success is a fault of the test. */
    Answer done(String path, String json) throws IOException, InterruptedException {
        Answer answer = post(path, json);
        if (!answer.isGood()) {
            throw new AssertionError(path + ": " + answer);
        }
        return answer;
    }

    /** Sends one file of Markdown in the part {@code file}; gives the id of what it became. */
    String upload(String path, String name, String content) throws IOException, InterruptedException {
        String parts = """
                --b
                Content-Disposition: form-data; name="file"; filename="%s"
                Content-Type: text/markdown

                %s
                --b--
                """.formatted(name, content).replace("\n", "\r\n");
        Answer kept = send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(text(parts)));
        if (!kept.isGood()) {
            throw new AssertionError(path + ": " + kept);
        }
        return kept.first("id");
    }

    /** Moves the product's clock, as an administrator of a demonstration may. */
    static void moveClock(String address, Instant now) throws IOException, InterruptedException {
        Answer moved = of(address, "admin").put("clock", "{\"now\":\"" + now + "\"}");
        if (!moved.isGood()) {
            throw new AssertionError("The clock stays: " + moved);
        }
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + "api/v1/" + path));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private static HttpRequest.BodyPublisher text(String text) {
        return HttpRequest.BodyPublishers.ofString(text);
    }

    private static Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        return new Answer(answer.statusCode(), answer.body());
    }
}
