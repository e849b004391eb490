package org.probity.launcher;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Connection.KeyVal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** One person with a window of their own and no script: opens pages, fills forms in and sends them as a browser does. */
final class Desk {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String BOUNDARY = "boundary-of-the-parts";

    private final String address;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    Desk(String address) {
        this.address = address;
    }

    /** What came back, wherever redirects led. */
    record Page(int status, Document content) {
        String text() {
            return content.text();
        }

        Element at(String id) {
            Element found = content.getElementById(id);
            if (found == null) {
                throw new AssertionError("No " + id + " on the page: " + status + " " + text());
            }
            return found;
        }
    }

    static Desk of(String address, String userName) throws IOException, InterruptedException {
        Desk desk = new Desk(address);
        Page page = desk.open("sign-in.xhtml");
        page.at("f:name").val(userName);
        page.at("f:password").val(Hosting.PASSWORD);
        Page today = desk.press(page, "f:go");
        if (today.content().getElementById("f:password") != null || today.status() != 200) {
            throw new AssertionError(userName + " cannot sign in: " + today.status() + " " + today.text());
        }
        return desk;
    }

    Page open(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address).resolve(path)).GET());
    }

    /** Sends the form of this button as it is filled in. */
    Page press(Page page, String button) throws IOException, InterruptedException {
        return press(page.at(button));
    }

    Page press(Element button) throws IOException, InterruptedException {
        FormElement form = (FormElement) button.closest("form");
        List<KeyVal> fields = new ArrayList<>(form.formData());
        fields.removeIf(field -> form.elements().stream()
                .anyMatch(element -> element.attr("name").equals(field.key())
                        && List.of("submit", "file").contains(element.attr("type"))
                        && !element.equals(button)));
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(form.baseUri()).resolve(form.attr("action")));
        return form.attr("enctype").startsWith("multipart")
                ? send(request.header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(HttpRequest.BodyPublishers.ofString(parts(fields) + files(form))))
                : send(request.header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(encoded(fields))));
    }

    private Page send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                client.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
        return new Page(
                answer.statusCode(), Jsoup.parse(answer.body(), answer.uri().toString()));
    }

    private static String encoded(List<KeyVal> fields) {
        return fields.stream()
                .map(field -> URLEncoder.encode(field.key(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.value(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String parts(List<KeyVal> fields) {
        return fields.stream()
                .map(field -> "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field.key()
                        + "\"\r\n\r\n" + field.value() + "\r\n")
                .collect(Collectors.joining());
    }

    /** A small file for whatever takes nothing but PDF, and the end of the parts. */
    private static String files(FormElement form) {
        return form.select("input[type=file][accept=application/pdf]").stream()
                        .map(field -> "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\""
                                + field.attr("name")
                                + "\"; filename=\"approved.pdf\"\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.7\r\n")
                        .collect(Collectors.joining())
                + "--" + BOUNDARY + "--\r\n";
    }
}
