package org.probity.it.outside;

import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.probity.it.ApiClient;
import org.probity.it.Infrastructure;
import org.probity.it.Visit;

/** Somebody signed in to the API and at a browser, who writes down everything that an address answers but what is drawn anew each time. */
final class Onlooker {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String API = "api/v1/";
    /** Of each answer: its moment and its cookie. */
    private static final Set<String> PASSING = Set.of("date", "set-cookie");

    private static final Pattern DRAWN_ANEW = Pattern.compile(
            String.join(
                    "|",
                    "'nonce-[^']+'|(?<=nonce=\")[^\"]+|(?<=csp\\.init\\(')[^']+",
                    "(?<=name=\"(jakarta\\.faces\\.ViewState|primefaces\\.nonce)\")[^>]+|(?<=name=\"once\" value=\")[^\"]+",
                    "(?<=DTSTAMP:)[0-9TZ]+",
                    "(?<=<path d=\")M4 4h1v1h-1z[^\"]+|(?<=Type this into the app instead: <b class=\"reference long\">)[^<]+"));
    /** When the lines of the audit were written, in words and as a place in it: while somebody looked. */
    private static final Pattern AUDITED =
            Pattern.compile("[0-9]+ [A-Z][a-z]+ 20[0-9]{2}, [0-9]{2}:[0-9]{2}|[0-9]{16}");

    private final ApiClient api;
    private final String cookies;

    private Onlooker(ApiClient api, String cookies) {
        this.api = api;
        this.cookies = cookies;
    }

    static Onlooker of(String userName) {
        try (Visit visit = Visit.of(userName)) {
            List<Cookie> cookies = visit.page().context().cookies();
            return new Onlooker(
                    ApiClient.of(userName),
                    cookies.stream().map(each -> each.name + "=" + each.value).collect(Collectors.joining("; ")));
        }
    }

    /** Status, headers and body of the answer at this address. */
    String sees(String address) {
        String seen = DRAWN_ANEW.matcher(answered(address)).replaceAll("~");
        return address.startsWith("audit/") ? AUDITED.matcher(seen).replaceAll("~") : seen;
    }

    private String answered(String address) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(Infrastructure.baseUrl() + address))
                .header("Cookie", cookies)
                .build();
        try {
            if (address.startsWith(API)) {
                ApiClient.Answer answer = api.get(address.substring(API.length()));
                return written(answer.status(), answer.headers(), answer.body());
            }
            HttpResponse<byte[]> answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
            return written(answer.statusCode(), answer.headers(), answer.body());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String written(int status, HttpHeaders headers, byte[] body) throws IOException {
        StringBuilder text = new StringBuilder().append(status).append('\n');
        boolean pdf = headers.firstValue("content-type").orElse("").equals("application/pdf");
        new TreeMap<>(headers.map()).forEach((name, values) -> {
            if (!PASSING.contains(name) && !(pdf && name.equals("content-length"))) {
                text.append(name).append(": ").append(values).append('\n');
            }
        });
        text.append('\n').append(pdf ? words(body) : new String(body, StandardCharsets.UTF_8));
        return text.toString();
    }

    /** A PDF carries the moment at which it was made, packed: what a reader has of it is its words by the page. */
    private static String words(byte[] body) throws IOException {
        try (PDDocument document = Loader.loadPDF(body)) {
            return document.getNumberOfPages() + " pages\n" + new PDFTextStripper().getText(document);
        }
    }
}
