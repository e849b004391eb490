package org.probity.it.outside;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.probity.it.Records;
import org.probity.persistence.PublicId;

/** Rows by the page for the query budgets, all with a word that stands nowhere else, and their end. */
final class PlantedRows {
    /** Before everything else, so that planted rows are behind those of other tests. */
    private static final OffsetDateTime LONG_AGO =
            Instant.parse("2026-01-05T09:00:00Z").atOffset(ZoneOffset.UTC);

    private PlantedRows() {}

    /** Reports, cases, letters, meetings, policies and people from this number to before that one, all of Damson Junior. */
    static void plant(int first, int end) {
        for (int i = first; i < end; i++) {
            String reference = Records.matter("DAM");
            report(reference, "RECEIVED", i);
            Records.letter(reference, "SENT", "EMAIL", LONG_AGO.toInstant());
            Records.meeting(reference, "2026-06-" + (i + 1) + " 14:00");
            leave();
            String opened = Records.matter("DAM");
            report(opened, "CASE_OPEN", i);
            Records.run(
                    "insert into case_file (id, public_id, matter_id, school_id, kind, subject_id, subject_name, procedure_version_id, step_id, entered, due_on, state, opened, version) select nextval('ids'), ?, m.id, m.school_id, c.kind, c.subject_id, c.subject_name, c.procedure_version_id, c.step_id, c.entered, date '2026-11-25', 'OPEN', ?, 1 from matter m, (select * from case_file order by id offset ? limit 1) c where m.reference = ?",
                    PublicId.random(),
                    LONG_AGO,
                    i % 12,
                    opened);
            concern(i);
            evidence(i);
            statement(i);
            policy("Quixotry " + i);
            if (i < 5) {
                follower(i);
            }
            waiting("Quixotry in store " + i);
            worry(i);
            data();
            Records.newcomer("Quixot" + (char) ('a' + i), "ST");
        }
    }

    /** A dozen items of the case whose page is measured: three hundred in the end. */
    private static void evidence(int number) {
        for (int i = 0; i < 12; i++) {
            Records.evidence(
                    Records.story("A father wrote five comments"),
                    "Quixotry " + number + "." + i,
                    LONG_AGO.toInstant().plusSeconds(number * 60L + i));
        }
    }

    /** Somebody who was asked for a statement in that case. */
    private static void statement(int number) {
        Records.run(
                "insert into statement (id, public_id, matter_id, case_id, kind, name, email, given, asked, asked_by, due, mails, state, version) select nextval('ids'), ?, c.matter_id, c.id, 'STATEMENT', 'Quixotry ' || ?, 'quixotry@witness.example', '\\x01', ?, a.person_id, date '2026-01-19', 1, 'ASKED', 1 from case_file c join matter m on m.id = c.matter_id, account a where a.user_name = 'headteacher.dam' and m.reference = ?",
                PublicId.random(),
                number,
                LONG_AGO,
                Records.story("A father wrote five comments"));
    }

    /** Leave that was given and is over. */
    private static void leave() {
        Records.run(
                "insert into exemption (id, public_id, school_id, person_id, kind, purpose, starts, ends, state, requested, decided_by, decided, decided_on, version) select nextval('ids'), ?, s.id, a.person_id, 'DEVICE_ACCESS', 'Mail', date '2026-01-05', date '2026-01-09', 'APPROVED', ?, h.person_id, ?, date '2026-01-05', 1 from school s, account a, account h where s.code = 'DAM' and a.user_name = 'staff2.dam' and h.user_name = 'headteacher.dam'",
                PublicId.random(),
                LONG_AGO,
                LONG_AGO);
    }

    private static void report(String reference, String state, int number) {
        Records.run(
                "insert into report (id, public_id, matter_id, state, received, reporter_id, reporter_kind, what, version) select nextval('ids'), ?, m.id, ?, ?, p.id, 'STAFF', 'Quixotry in the dining hall.', 1 from matter m, (select id from person order by id offset ? limit 1) p where m.reference = ?",
                PublicId.random(),
                state,
                LONG_AGO,
                number,
                reference);
    }

    private static void concern(int number) {
        Records.run(
                "insert into low_level_concern (id, public_id, school_id, person_id, circle, happened_on, noted, what, context, action, source, noted_by) select nextval('ids'), ?, s.id, p.id, 'CONCERN', date '2026-01-05', ?, 'Quixotry.', 'Quixotry.', 'Nothing.', 'OTHER', a.person_id from school s, account a, (select p.id from person p join post o on o.person_id = p.id join school s on s.id = o.school_id where s.code = 'DAM' and o.role = 'ST' order by p.id offset ? limit 1) p where s.code = 'DAM' and a.user_name = 'dsl.dam'",
                PublicId.random(),
                LONG_AGO,
                number % 2);
    }

    /** A concern that the headteacher has in hand, and a relationship that somebody declared. */
    private static void worry(int number) {
        String reference = Records.matter("DAM");
        Records.run(
                "insert into concern (id, public_id, matter_id, school_id, addressed, stage, state, received, what, receipt_hash, owner_id, due, due_because, version) select nextval('ids'), ?, m.id, m.school_id, 'HEAD', 'INFORMAL', 'OPEN', ?, 'Quixotry', ?, a.person_id, timestamptz '2026-12-04 17:00:00Z', 'Because.', 1 from matter m, account a where m.reference = ? and a.user_name = 'headteacher.dam'",
                PublicId.random(),
                LONG_AGO,
                String.format("%064d", number),
                reference);
        Records.run(
                "insert into assignment (id, public_id, matter_id, person_id, duty, starts) select nextval('ids'), ?, m.id, a.person_id, 'RECIPIENT', ? from matter m, account a where m.reference = ? and a.user_name = 'headteacher.dam'",
                PublicId.random(),
                LONG_AGO,
                reference);
        Records.run(
                "insert into declaration (id, public_id, school_id, person_id, other_name, kind, declared, version) select nextval('ids'), ?, s.id, a.person_id, 'Quixotry', 'RELATIVE_OF', date '2016-01-05', 1 from school s, account a where s.code = 'DAM' and a.user_name = 'staff.dam'",
                PublicId.random());
    }

    /** A data protection case of Damson's; the register has it by itself. */
    private static void data() {
        String reference = Records.matter("DAM");
        report(reference, "CASE_OPEN", 0);
        Records.run("update matter set compartment = 'DATA' where reference = ?", reference);
        Records.run(
                "insert into case_file (id, public_id, matter_id, school_id, kind, subject_name, procedure_version_id, step_id, entered, state, opened, version) select nextval('ids'), ?, m.id, m.school_id, c.kind, 'Personal data', c.procedure_version_id, c.step_id, c.entered, 'OPEN', ?, 1 from matter m, (select * from case_file where kind = 'DATA' order by id limit 1) c where m.reference = ?",
                PublicId.random(),
                LONG_AGO,
                reference);
    }

    static String dataBreach() {
        return Records.text(
                "select m.reference from matter m join data_breach b on b.matter_id = m.id join school s on s.id = m.school_id where m.compartment = 'DATA' and s.code = ? order by b.id limit 1",
                "DAM");
    }

    static String undecided() {
        return Records.text(
                "select m.reference from matter m join report r on r.matter_id = m.id join school s on s.id = m.school_id where s.code = ? and r.state = 'RECEIVED' order by m.id desc limit 1",
                "DAM");
    }

    static String concern() {
        return Records.text(
                "select m.reference from matter m join concern c on c.matter_id = m.id where c.what = ? order by c.id limit 1",
                "Quixotry");
    }

    private static void policy(String title) {
        String id = PublicId.random();
        Records.run(
                "insert into policy (id, public_id, school_id, title, version) select nextval('ids'), ?, id, ?, 1 from school where code = 'DAM'",
                id,
                title);
        Records.run(
                "insert into policy_version (id, public_id, policy_id, number, status, effective_from, version) select nextval('ids'), ?, id, 1, 'IN_FORCE', date '2026-01-05', 1 from policy where public_id = ?",
                PublicId.random(),
                id);
        Records.run(
                "insert into finding (id, school_id, version_id, version_name, title, kind, severity, words, mend, path, since) select nextval('ids'), p.school_id, v.id, v.public_id, p.title, 'NO_APPROVER', 0, 'Nobody.', 'Approve it.', '/policy/list.xhtml', date '2016-01-05' from policy_version v join policy p on p.id = v.policy_id where p.public_id = ?",
                id);
    }

    /** A text of the trust that one school follows; planting makes the others follow it. */
    static String trusts() {
        String id = PublicId.random();
        Records.run("insert into policy (id, public_id, title, version) values (nextval('ids'), ?, 'Quixotry', 1)", id);
        Records.run(
                "insert into policy_version (id, public_id, policy_id, number, status, effective_from, version) select nextval('ids'), public_id, id, 1, 'IN_FORCE', date '2026-01-05', 1 from policy where public_id = ?",
                id);
        follower(0);
        return id;
    }

    private static void follower(int school) {
        String id = PublicId.random();
        Records.run(
                "insert into policy (id, public_id, school_id, title, follows_id, version) select nextval('ids'), ?, s.id, 'Quixotry here', t.id, 1 from policy t, (select id from school order by code offset ? limit 1) s where t.school_id is null and t.title = 'Quixotry'",
                id,
                school);
        Records.run(
                "insert into policy_version (id, public_id, policy_id, number, status, effective_from, base_id, version) select nextval('ids'), ?, p.id, 1, 'IN_FORCE', date '2026-01-05', b.id, 1 from policy p join policy_version b on b.policy_id = p.follows_id where p.public_id = ?",
                PublicId.random(),
                id);
    }

    private static void waiting(String title) {
        policy(title);
        Records.run("update policy set migrating = true where title = ?", title);
        Records.run(
                "update policy_version set status = 'DRAFT', effective_from = null where policy_id = (select id from policy where title = ?)",
                title);
    }

    static void tidy() {
        String planted = " where matter_id in (select matter_id from report where starts_with(what, 'Quixotry'))";
        Records.run("delete from data_breach" + planted);
        Records.run("delete from case_file" + planted);
        Records.run("delete from letter" + planted);
        Records.run("delete from invitee where meeting_id in (select id from meeting" + planted + ")");
        Records.run("delete from meeting" + planted);
        Records.run("delete from search_entry" + planted);
        Records.run("delete from evidence where starts_with(description, 'Quixotry')");
        Records.run("delete from statement where starts_with(name, 'Quixotry')");
        Records.run("delete from report where starts_with(what, 'Quixotry')");
        Records.run("delete from concern where what = 'Quixotry'");
        Records.run("delete from declaration where other_name = 'Quixotry'");
        for (String table : new String[] {"finding", "review_day"}) {
            Records.run(
                    "delete from " + table
                            + " where version_id in (select v.id from policy_version v join policy p on p.id = v.policy_id where starts_with(p.title, 'Quixotry'))");
        }
        Records.run(
                "delete from policy_version where policy_id in (select id from policy where starts_with(title, 'Quixotry')) and base_id is not null");
        Records.run(
                "delete from policy_version where policy_id in (select id from policy where starts_with(title, 'Quixotry'))");
        Records.run("delete from policy where starts_with(title, 'Quixotry') and school_id is not null");
        Records.run("delete from policy where starts_with(title, 'Quixotry')");
    }
}
