package org.probity.benchmark;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A form of a page as a browser posts it: its hidden fields, view state and one-time keys included, and what somebody typed. */
final class Form {
    private static final Pattern HIDDEN = Pattern.compile("<input\\b[^>]*type=\"hidden\"[^>]*>");
    private static final Pattern NAME = Pattern.compile("\\bname=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile("\\bvalue=\"([^\"]*)\"");
    private static final Pattern OPTION = Pattern.compile("<input\\b[^>]*name=\"(?<name>[^\"]+)\"[^>]*>");
    private static final String LIMIT = "----benchmark-part-7fd1";

    private final String html;
    private final String action;
    private final List<Map.Entry<String, String>> fields = new ArrayList<>();

    /** The form with this id. */
    static Form of(String page, String id) {
        Matcher start =
                Pattern.compile("<form\\b[^>]*\\bid=\"" + id + "\"[^>]*>").matcher(page);
        if (!start.find()) {
            throw new Answer.Failure("the page has no form " + id);
        }
        Matcher action = Pattern.compile("action=\"([^\"]*)\"").matcher(start.group());
        int end = page.indexOf("</form>", start.end());
        return new Form(page.substring(start.end(), end), action.find() ? plain(action.group(1)) : "");
    }

    private Form(String html, String action) {
        this.html = html;
        this.action = action;
        Matcher hidden = HIDDEN.matcher(html);
        while (hidden.find()) {
            Matcher name = NAME.matcher(hidden.group());
            Matcher value = VALUE.matcher(hidden.group());
            if (name.find()) {
                with(name.group(1), value.find() ? plain(value.group(1)) : "");
            }
        }
    }

    Form with(String name, String value) {
        fields.add(Map.entry(name, value));
        return this;
    }

    /** The value of the first box or button of this name, as the page offers it. */
    String offered(String name) {
        Matcher option = OPTION.matcher(html);
        while (option.find()) {
            Matcher value = VALUE.matcher(option.group());
            if (option.group("name").equals(name) && value.find()) {
                return plain(value.group(1));
            }
        }
        throw new Answer.Failure("the page offers no " + name);
    }

    Answer post(Line line, String cookie) {
        StringBuilder body = new StringBuilder();
        fields.forEach(field -> body.append(body.isEmpty() ? "" : "&")
                .append(URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8))
                .append('=')
                .append(URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8)));
        return line.post(action, cookie, "application/x-www-form-urlencoded", body.toString());
    }

    /** As a form with files is posted. */
    Answer postParts(Line line, String cookie) {
        StringBuilder body = new StringBuilder();
        fields.forEach(field -> body.append("--")
                .append(LIMIT)
                .append("\r\nContent-Disposition: form-data; name=\"")
                .append(field.getKey())
                .append("\"\r\n\r\n")
                .append(field.getValue())
                .append("\r\n"));
        body.append("--").append(LIMIT).append("--\r\n");
        return line.post(action, cookie, "multipart/form-data; boundary=" + LIMIT, body.toString());
    }

    private static String plain(String html) {
        return html.replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
