package org.probity.launcher;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What has to be there before the forms about texts of the trust, files of before and lists of people can be opened. */
final class TrustGroundwork {
    private static final String TEXT = """
            # %s

            ## Online

            1. Staff answer enquiries within {{enquiry.responseWorkingDays}} working days.
            2. Staff should keep their own accounts %s.
            """;
    private static final Map<String, String> CHAIRS = Map.of("CED", "chair.ced", "ELM", "chair.elm");
    private static final String LIST = """
            Number,Title,First name,Last name,Email,School,Role,Kind,Post,From,To
            %s,Ms,Robin,Ash,,ELM,ST,support staff,Caretaker,2026-09-01,
            """;

    private final String address;
    private final LocalDate today;
    private final Api clerk;

    /** @param today the product's day */
    TrustGroundwork(String address, LocalDate today) throws IOException, InterruptedException {
        this.address = address;
        this.today = today;
        this.clerk = Api.of(address, "clerk");
    }

    /** Query of each page to the form that stands on it, all for the clerk. */
    Map<String, String> texts() throws IOException, InterruptedException {
        String first = draft("", "private");
        publish(first, "trust-chair", today.minusDays(20));
        String local = open(first, "BEE");
        String values = open(first, "ALD");
        String follows = adopted(first, "ELM");
        publish(follows, CHAIRS.get("ELM"), today.minusDays(10));
        String asked = adopted(first, "CED");
        clerk.put(
                "policies/" + asked + "/adoption/clauses/" + lineage(asked, "2"),
                "{\"text\": \"Staff of Cedar keep their accounts closed.\", \"strength\": \"SHOULD\"}");
        publish(asked, CHAIRS.get("CED"), today.minusDays(10));
        String policy = clerk.get("policies/" + first).first("policyId");
        String second = draft("&policy=" + policy, "private and tidy");
        publish(second, "trust-chair", today);
        String third = draft("&policy=" + policy, "private, tidy and closed");
        return Map.of(
                "/policy/locks.xhtml", third,
                "/policy/correct.xhtml", third,
                "/policy/facts.xhtml", third,
                "/policy/adopt.xhtml", second,
                "/policy/standing.xhtml", second,
                "/policy/merge.xhtml", asked,
                "/policy/local.xhtml", local,
                "/policy/values.xhtml", values);
    }

    /** A policy of before that waits to be released; gives the id of its version. */
    String waiting(String title) throws IOException, InterruptedException {
        return clerk.upload("migrating-policies?school=CED&save=true", "old.md", """
                # %s

                ## 1. Purpose

                1.1 Visitors must sign in at the office.
                """.formatted(title));
    }

    /** A list of people that was read and not taken in; gives its id. */
    String people(String number) throws IOException, InterruptedException {
        return Api.of(address, "head-of-hr").upload("people/imports", "people.csv", LIST.formatted(number));
    }

    /** A list that was taken in and does not name everybody who works there; gives its id. */
    String taken(String number) throws IOException, InterruptedException {
        String list = people(number);
        Api.of(address, "head-of-hr").done("people/imports/" + list + "/application", "{}");
        return list;
    }

    private String draft(String query, String words) throws IOException, InterruptedException {
        String id = clerk.upload(
                "trust/policies/import?save=true" + query, "lanterns.md", TEXT.formatted("Lanterns policy", words));
        done(clerk.put("policies/" + id + "/adoption/locks", "{\"locked\": [\"" + lineage(id, "1") + "\"]}"));
        return id;
    }

    private void publish(String id, String chair, LocalDate from) throws IOException, InterruptedException {
        String policy = "policies/" + id;
        clerk.done(
                policy + "/submission",
                "{\"changeSummary\": \"It is new.\", \"material\": true, \"materialReason\": \"People do something else.\"}");
        Api.of(address, chair).done(policy + "/sign-offs", "{}");
        clerk.done(
                policy + "/publication",
                "{\"effectiveFrom\": \"" + from + "\", \"backdateReason\": \"It was agreed then.\"}");
    }

    private String adopted(String trusts, String school) throws IOException, InterruptedException {
        String id = open(trusts, school);
        done(clerk.put(
                "policies/" + id + "/adoption/values", "{\"values\": {\"enquiry.responseWorkingDays\": \"5\"}}"));
        return id;
    }

    private String open(String trusts, String school) throws IOException, InterruptedException {
        Api.Answer draft = clerk.done("policies/" + trusts + "/adoption", "{\"school\": \"" + school + "\"}");
        String besideBase = draft.text().replaceAll("\"base\"\\s*:\\s*\\{[^}]*}", "");
        return new Api.Answer(draft.status(), besideBase).first("id");
    }

    /** Stable number of the clause that is printed so. */
    private String lineage(String version, String number) throws IOException, InterruptedException {
        Api.Answer pieces = clerk.get("policies/" + version + "/adoption/locks");
        Matcher piece = Pattern.compile(
                        "\"lineage\"\\s*:\\s*\"([^\"]+)\"\\s*,\\s*\"number\"\\s*:\\s*\"" + number + "\"")
                .matcher(pieces.text());
        if (!piece.find()) {
            throw new AssertionError("No clause " + number + ": " + pieces);
        }
        return piece.group(1);
    }

    private static void done(Api.Answer answer) {
        if (!answer.isGood()) {
            throw new AssertionError(answer);
        }
    }
}
