package org.probity.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What must hold whatever was killed: a letter exists if and only if its decision does, each mail arrived exactly once or is shown
 * to a person as uncertain, and no more letters are uncertain than hand-overs were broken off. What one transaction wrote has the
 * same {@code xmin}, where rows are never changed: contents of letters, drafts (which have none yet), steps and audit entries.
 */
final class Conservation {
    private static final String THANKS_OF_REPORT =
            "(select count(*) from letter l join letter_content k on k.letter_id = l.id join letter_template t on t.id = l.template_id where l.matter_id = r.matter_id and l.recipient_name <> 'Copy' and t.letter = 'L38' and t.variant = 'A')";
    private static final String WRITTEN_IN =
            "case when l.state = 'DRAFT' and t.second_reader then l.xmin else (select xmin from letter_content where letter_id = l.id) end";
    private static final String LETTERS_WITHOUT_DECISION = """
            select l.public_id || ' ' || t.letter from letter l join letter_template t on t.id = l.template_id
            where l.written > cast(? as timestamptz) and l.recipient_name <> 'Copy' and not exists (select 1 from audit_entry a
              where a.xmin = WRITTEN_IN and a.matter_id = l.matter_id and a.outcome = 'DONE'
              and a.act = case when t.letter = 'L38' and t.variant = 'A' then 'BreachService.report' else 'CaseworkService.takeStep' end)""".replace("WRITTEN_IN", WRITTEN_IN);
    private static final String STEPS_WITH_OTHER_LETTERS = """
            select s.outcome || ' ' || coalesce(s.note, '') from step_taken s join case_file c on c.id = s.case_id where s.at > cast(? as timestamptz)
            and array(select o.letter from (select distinct letter, recipient from step_letter where step_id = s.step_id and outcome = s.outcome) o order by 1)
              <> array(select t.letter from letter l join letter_template t on t.id = l.template_id
                where WRITTEN_IN = s.xmin and l.matter_id = c.matter_id and l.recipient_name <> 'Copy' order by 1)""".replace("WRITTEN_IN", WRITTEN_IN);
    private static final String STEPS_WITHOUT_AUDIT = """
            select s.outcome || ' ' || coalesce(s.note, '') from step_taken s join case_file c on c.id = s.case_id where s.at > cast(? as timestamptz)
            and (select count(*) from audit_entry a where a.xmin = s.xmin and a.matter_id = c.matter_id and a.act = 'CaseworkService.takeStep' and a.outcome = 'DONE') <> 1""";
    private static final String AUDIT_WITHOUT_STEP = """
            select a.subject from audit_entry a where a.at > cast(? as timestamptz) and a.act = 'CaseworkService.takeStep' and a.outcome = 'DONE'
            and (select count(*) from step_taken s where s.xmin = a.xmin) <> 1""";

    private static final String STATES = """
            select l.public_id || ' ' || case when (l.state = 'QUEUED' and l.service <> 'EMAIL') or (l.state = 'DRAFT' and t.second_reader)
              then 'WAITING' else l.state end
            from letter l join letter_template t on t.id = l.template_id where l.written > cast(? as timestamptz)""";

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
                                + THANKS_OF_REPORT + " <> 1",
                        mark),
                "Reports without their letter, " + when);
        assertEquals(
                List.of(), register.list(LETTERS_WITHOUT_DECISION, mark), "Letters without their decision, " + when);
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

    /**
     * Step, exactly the letters that its outcome orders, and its audit entry are one commit; what was confirmed to a person is there,
     * and no step is there twice.
     */
    void stepsAndLettersBelongTogether(String when, List<String> confirmed) throws SQLException {
        Register register = hosting.register();
        assertEquals(List.of(), register.list(STEPS_WITH_OTHER_LETTERS, mark), "Steps and not their letters, " + when);
        assertEquals(List.of(), register.list(STEPS_WITHOUT_AUDIT, mark), "Steps and no audit entry, " + when);
        assertEquals(List.of(), register.list(AUDIT_WITHOUT_STEP, mark), "Audit entries and no step, " + when);
        List<String> there = register.list(
                "select note from step_taken where at > cast(? as timestamptz) and note like 'Step %'", mark);
        assertTrue(there.containsAll(confirmed), "Steps confirmed but not there, " + when);
        assertEquals(there.size(), there.stream().distinct().count(), "Steps there twice, " + when);
    }

    /**
     * The tray is empty: every mail is sent and was taken once, or is uncertain; at most {@code breaks} are. Letters on paper wait for
     * the office, drafts for their second reader, and nobody got either.
     */
    void everyLetterArrivedOnceOrIsFlagged(String when, int breaks) throws SQLException {
        Map<String, Integer> arrivals = hosting.mail().taken().entrySet().stream()
                .collect(Collectors.groupingBy(
                        mail -> letter(mail.getKey()), Collectors.summingInt(Map.Entry::getValue)));
        List<String> wrong = new ArrayList<>();
        for (String line : hosting.register().list(STATES, mark)) {
            String[] letter = line.split(" ", 2);
            int arrived = arrivals.getOrDefault(letter[0], 0);
            boolean good =
                    switch (letter[1]) {
                        case "SENT" -> arrived == 1;
                        case "UNCERTAIN" -> arrived <= 1;
                        case "WAITING" -> arrived == 0;
                        default -> false;
                    };
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
