package org.probity.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What must hold whatever was killed: a letter exists if and only if its decision does, each letter arrived exactly once or is shown
 * to a person as uncertain, and no more letters are uncertain than hand-overs were broken off.
 */
final class Conservation {
    private static final String LETTERS_OF_REPORT =
            "(select count(*) from letter l join letter_content c on c.letter_id = l.id where l.matter_id = r.matter_id and l.recipient_name <> 'Copy')";

    private final Hosting hosting;
    private final String mark;

    /** From now on. */
    Conservation(Hosting hosting) throws SQLException {
        this.hosting = hosting;
        this.mark = hosting.register().mark();
    }

    String mark() {
        return mark;
    }

    /** The public id of the letter that a mail with this Message-ID carries. */
    static String letter(String messageId) {
        String local = messageId.substring(0, messageId.indexOf('@'));
        return local.substring(0, local.lastIndexOf('.'));
    }

    static String state(Hosting hosting, String messageId) throws SQLException {
        return hosting.register()
                .list("select state from letter where public_id = ?", letter(messageId))
                .get(0);
    }

    /** Report, its one letter and its audit entry are one commit; what was confirmed to a person is there. */
    void decisionsAndLettersBelongTogether(String when, List<String> confirmed) throws SQLException {
        Register register = hosting.register();
        assertEquals(
                0,
                register.count(
                        "select count(*) from report r where r.received > cast(? as timestamptz) and "
                                + LETTERS_OF_REPORT + " <> 1",
                        mark),
                "Reports without their letter, " + when);
        assertEquals(
                0,
                register.count(
                        "select count(*) from letter l where l.written > cast(? as timestamptz) and not exists (select 1 from report r where r.matter_id = l.matter_id)",
                        mark),
                "Letters without their report, " + when);
        assertEquals(
                register.count("select count(*) from report where received > cast(? as timestamptz)", mark),
                register.count(
                        "select count(*) from audit_entry where act = 'BreachService.report' and matter_id in (select matter_id from report where received > cast(? as timestamptz))",
                        mark),
                "Reports and their audit entries, " + when);
        List<String> there = register.list(
                "select m.reference from matter m join report r on r.matter_id = m.id where r.received > cast(? as timestamptz)",
                mark);
        assertTrue(there.containsAll(confirmed), "Confirmed but not there, " + when);
    }

    /** The tray is empty: every letter is sent and was taken once, or is uncertain; at most {@code breaks} are. */
    void everyLetterArrivedOnceOrIsFlagged(String when, int breaks) throws SQLException {
        Map<String, Integer> arrivals = hosting.mail().taken().entrySet().stream()
                .collect(Collectors.groupingBy(
                        mail -> letter(mail.getKey()), Collectors.summingInt(Map.Entry::getValue)));
        List<String> wrong = new ArrayList<>();
        for (String line : hosting.register()
                .list("select public_id || ' ' || state from letter where written > cast(? as timestamptz)", mark)) {
            String[] letter = line.split(" ", 2);
            int arrived = arrivals.getOrDefault(letter[0], 0);
            boolean good =
                    (letter[1].equals("SENT") && arrived == 1) || (letter[1].equals("UNCERTAIN") && arrived <= 1);
            if (!good) {
                wrong.add(line + " arrived " + arrived + " times");
            }
        }
        assertEquals(List.of(), wrong, when);
        assertTrue(uncertain() <= breaks, uncertain() + " letters are uncertain after " + breaks + " breaks, " + when);
    }

    long uncertain() throws SQLException {
        return hosting.register()
                .count(
                        "select count(*) from letter where written > cast(? as timestamptz) and state = 'UNCERTAIN'",
                        mark);
    }
}
