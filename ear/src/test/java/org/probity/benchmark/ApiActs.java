package org.probity.benchmark;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What programs do for the same people, through {@code /api/v1} with a bearer token. */
final class ApiActs {
    private static final Pattern TOKEN = Pattern.compile("\"token\"\\s*:\\s*\"([^\"]+)\"");
    private static final String JSON = "application/json";

    private final AtomicInteger number = new AtomicInteger();

    void signIn(Member member, Line line) {
        Answer answer = line.post(
                "/api/v1/tokens",
                "",
                JSON,
                "{\"userName\": \"" + member.userName + "\", \"password\": \"" + Product.PASSWORD + "\"}");
        Matcher token = TOKEN.matcher(answer.expect(201, "\"token\""));
        if (token.find()) {
            member.bearer = "Authorization: Bearer " + token.group(1) + "\r\n";
        }
    }

    void list(Member member, Line line) {
        line.get("/api/v1/cases", member.bearer).expect(200, "\"reference\"");
    }

    void openCase(Member member, Line line) {
        String reference = member.toOpenByProgram.poll();
        line.get("/api/v1/cases/" + reference, member.bearer).expect(200, reference);
    }

    void report(Member member, Line line) {
        String body = """
                {"school": "%s", "whatHappened": "Report %d by a program: somebody posted a picture of the sports day with unkind words below it.",
                 "about": {"name": "A parent at the gate", "category": "PARENT_CARER"}, "occurredOn": "2026-11-16", "platform": "a photo service", "noAddress": true}""".formatted(member.school, number.incrementAndGet());
        line.post("/api/v1/reports", member.bearer, JSON, body).expect(201, "\"reference\"");
    }
}
