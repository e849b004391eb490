package org.probity.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.probity.ejb.letter.LetterText;
import org.probity.ejb.letter.LetterWriter;
import org.probity.ejb.letter.Letterhead;
import org.probity.ejb.letter.ShippedLetters;

/** What bounds the product, measured beside it in the same run: the database alone, the printer alone. */
final class Bounds {
    private static final String LIST = """
            select m.reference, c.kind, s.code, t.title, c.state, c.opened, c.due_on from case_file c join matter m on m.id = c.matter_id
              join school s on s.id = c.school_id join step t on t.id = c.step_id order by c.opened desc, c.id desc limit 26""";

    private Bounds() {}

    /** The list's query by plain JDBC on one connection as the application role, for each of these people in turn. */
    static Measured plainSql(Connection application, List<Member> people, Processes processes, int seconds)
            throws SQLException {
        List<Long> times = new ArrayList<>();
        int errors = 0;
        long database = processes.database();
        long begun = System.nanoTime();
        long end = begun + seconds * 1_000_000_000L;
        try (PreparedStatement list = application.prepareStatement(LIST)) {
            for (int turn = 0; System.nanoTime() < end; turn++) {
                long start = System.nanoTime();
                Product.as(application, Long.toString(people.get(turn % people.size()).person));
                try (ResultSet rows = list.executeQuery()) {
                    errors += rows.next() ? 0 : 1;
                }
                times.add(System.nanoTime() - start);
            }
        }
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        long used = processes.database() - database;
        return new Measured("List query in plain SQL, one connection", sorted(times), errors, took, used, used, "");
    }

    /** One notice of an investigation printed over and over in this JVM. */
    static Measured pdf(int seconds) {
        LetterWriter writer = new LetterWriter();
        LetterText text = LetterText.parse(ShippedLetters.source("L01").orElseThrow());
        Letterhead head = new Letterhead(
                "Bench Primary School",
                List.of("1 Bench Row", "Wrenford"),
                "01632 960100",
                "office@bench.example",
                "Bench Trust",
                "the school's website under Privacy",
                Optional.empty());
        long warm = System.nanoTime() + seconds * 1_000_000_000L;
        while (System.nanoTime() < warm) {
            writer.write(text, fields(), head);
        }
        List<Long> times = new ArrayList<>();
        long begun = System.nanoTime();
        long end = begun + seconds * 1_000_000_000L;
        while (System.nanoTime() < end) {
            long start = System.nanoTime();
            writer.write(text, fields(), head);
            times.add(System.nanoTime() - start);
        }
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        return new Measured("One letter printed as tagged PDF, one thread", sorted(times), 0, took, -1, -1, "");
    }

    private static Map<String, Object> fields() {
        Map<String, Object> fields = new HashMap<>(Map.of(
                "letterDate", "20 November 2026",
                "caseReference", "CED-2026-BBBBBB",
                "addresseeName", "Mr Bench Reader",
                "addresseeLines", List.of("3 Garden Street", "Wrenford"),
                "salutation", "Dear Mr Reader",
                "contactName", "the school office",
                "contactTelephone", "01632 960112",
                "contactMailbox", "office@bench.example",
                "signatoryName", "Robin Signer",
                "signatoryRole", "Headteacher"));
        fields.putAll(Map.of(
                "investigatorName", "Ms Ida Looker",
                "investigatorRole", "Deputy headteacher",
                "policyTitle", "Social media policy",
                "policyVersion", "4",
                "investigationEnd", "18 December 2026",
                "allegations",
                        List.of(Map.of(
                                "number",
                                "1",
                                "text",
                                "You sent a private message to a pupil.",
                                "date",
                                "14 November 2026",
                                "clause",
                                "29")),
                "clauses", List.of(Map.of("number", "29", "text", "Staff do not send private messages to pupils.")),
                "support", List.of(Map.of("what", "Occupational health", "how", "call 01632 960104"))));
        return fields;
    }

    private static long[] sorted(List<Long> times) {
        long[] all = times.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(all);
        return all;
    }
}
