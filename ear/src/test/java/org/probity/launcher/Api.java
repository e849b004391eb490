package org.probity.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The two calls of the public API that tests of the box need. */
final class Api {
    private static final Pattern TOKEN = Pattern.compile("\"token\"\\s*:\\s*\"([^\"]+)\"");

    private Api() {}

    /** Status and body of an answer. */
    record Answer(int status, String text) {}

    static Answer schools(String address, String token) throws IOException, InterruptedException {
        return send(request(address, "schools").header("Authorization", "Bearer " + token));
    }

    /** Moves the product's clock, as an administrator of a demonstration may. */
    static void moveClock(String address, Instant now) throws IOException, InterruptedException {
        Answer moved = send(request(address, "clock")
                .header("Authorization", "Bearer " + token(address, "admin"))
                .PUT(json("{\"now\":\"" + now + "\"}")));
        if (moved.status() != 200) {
            throw new AssertionError("The clock stays: " + moved);
        }
    }

    /** Keeps a small policy of Cedar as a draft. */
    static void importDraft(String address) throws IOException, InterruptedException {
        String file = """
                --b
                Content-Disposition: form-data; name="file"; filename="visitors.md"
                Content-Type: text/markdown

                # Visitors policy

                ## 1. Purpose

                1.1 Visitors must sign in at the office.
                --b--
                """.replace("\n", "\r\n");
        Answer kept = send(HttpRequest.newBuilder(URI.create(address + "api/v1/schools/CED/policies/import?save=true"))
                .header("Authorization", "Bearer " + token(address, "clerk"))
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(json(file)));
        if (kept.status() / 100 != 2) {
            throw new AssertionError("No draft: " + kept);
        }
    }

    private static String token(String address, String userName) throws IOException, InterruptedException {
        Answer issued = send(request(address, "tokens")
                .POST(json("{\"userName\":\"" + userName + "\",\"password\":\"" + Hosting.PASSWORD + "\"}")));
        Matcher token = TOKEN.matcher(issued.text());
        if (!token.find()) {
            throw new AssertionError("No token: " + issued);
        }
        return token.group(1);
    }

    private static HttpRequest.BodyPublisher json(String text) {
        return HttpRequest.BodyPublishers.ofString(text);
    }

    private static HttpRequest.Builder request(String address, String path) {
        return HttpRequest.newBuilder(URI.create(address + "api/v1/" + path))
                .header("Content-Type", "application/json");
    }

    private static Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
        return new Answer(answer.statusCode(), answer.body());
    }
}
