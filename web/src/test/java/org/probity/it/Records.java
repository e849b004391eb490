package org.probity.it;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.probity.persistence.PublicId;

/** Rows that a page test needs and the sample trust has not, written by the owner of the tables past all services. */
public final class Records {
    private static final String DIGITS = "BCDFGHJKLMNPQRSTVWXYZ";
    private static final AtomicInteger COUNTER = new AtomicInteger();

    private Records() {}

    /** A matter about staff at this school, and gives its reference: its headteacher and the Head of HR see it. */
    public static String matter(String school) {
        int number = COUNTER.incrementAndGet();
        String reference = school + "-2026-Z" + letter(number / 441) + letter(number / 21) + letter(number) + "ZZ";
        run(
                "insert into matter (id, public_id, reference, school_id, compartment, version) select nextval('ids'), ?, ?, id, 'STAFF', 1 from school where code = ?",
                PublicId.random(),
                reference,
                school);
        return reference;
    }

    /** A letter of this matter in this state, written by the Head of HR; gives its public id. */
    public static String letter(String reference, String state, String service, Instant written) {
        String id = PublicId.random();
        run(
                """
                insert into letter (id, public_id, matter_id, school_id, template_id, state, recipient_name, recipient_kind, email, service, fields, written, author_id, attempts, version)
                select nextval('ids'), ?, m.id, m.school_id, t.id, ?, 'Mr Sample Reader', 'SUBJECT', 'reader@cedar-school.example', ?, ?, ?, a.person_id, 0, 1
                from matter m, letter_template t, account a where m.reference = ? and t.letter = 'L01' and t.variant = '' and t.number = 1 and a.user_name = 'head-of-hr'""",
                id,
                state,
                service,
                FIELDS.replace("REFERENCE", reference),
                OffsetDateTime.ofInstant(written, ZoneOffset.UTC),
                reference);
        return id;
    }

    /** A text file that somebody handed in to this matter, without its bytes; gives its public id. */
    public static String evidence(String reference, String description, Instant received) {
        String id = PublicId.random();
        run(
                "insert into evidence (id, public_id, matter_id, kind, description, file_name, media_type, length, sha256, checked, received) select nextval('ids'), ?, id, 'FILE', ?, 'note.txt', 'text/plain', 24, repeat('0', 64), 'CLEAN', ? from matter where reference = ?",
                id,
                description,
                OffsetDateTime.ofInstant(received, ZoneOffset.UTC),
                reference);
        return id;
    }

    /** An attempt to mail this letter that ended so. */
    public static void attempt(String letter, String outcome, String reply, Instant at) {
        run(
                "insert into delivery (id, public_id, letter_id, attempt, message_id, address, outcome, reply, at) select nextval('ids'), ?, id, 1, ?, 'reader@cedar-school.example', ?, ?, ? from letter where public_id = ?",
                PublicId.random(),
                "<" + PublicId.random() + "@test.example>",
                outcome,
                reply,
                OffsetDateTime.ofInstant(at, ZoneOffset.UTC),
                letter);
    }

    /** A disciplinary hearing at this local time to which the headteacher of Cedar is invited; gives its public id. */
    public static String meeting(String reference, String starts) {
        String id = PublicId.random();
        run(
                "insert into meeting (id, public_id, matter_id, school_id, kind, starts, zone, minutes, place, organiser, state, version) select nextval('ids'), ?, id, school_id, 'M3', cast(? as timestamp), 'Europe/London', 90, 'Meeting room, Long Acre Way', 'office@cedar-school.example', 'PLANNED', 1 from matter where reference = ?",
                id,
                starts,
                reference);
        run(
                "insert into invitee (id, public_id, meeting_id, person_id, name, email, part, uid) select nextval('ids'), ?, g.id, p.id, p.given_name || ' ' || p.family_name, p.email, 'PANEL', ? from meeting g, person p join account a on a.person_id = p.id where g.public_id = ? and a.user_name = 'headteacher.ced'",
                PublicId.random(),
                PublicId.random() + "@probity",
                id);
        return id;
    }

    /** Somebody with this role at Elm Primary and no account yet; gives the public id. */
    public static String newcomer(String familyName, String role) {
        String id = PublicId.random();
        run(
                "insert into person (id, public_id, honorific, given_name, family_name, email, version) values (nextval('ids'), ?, 'Ms', 'Pia', ?, ?, 1)",
                id,
                familyName,
                "pia." + familyName.toLowerCase(Locale.ROOT) + "@elm-primary.example");
        run(
                "insert into post (id, public_id, person_id, school_id, role, category, title, starts) select nextval('ids'), ?, p.id, s.id, ?, 'SUPPORT_STAFF', 'Newcomer', date '2026-11-01' from person p, school s where p.public_id = ? and s.code = 'ELM'",
                PublicId.random(),
                role,
                id);
        return id;
    }

    /** Staff are asked about this version. */
    public static void consultation(String version) {
        run("update policy_version set status = 'CONSULTATION' where public_id = ?", version);
        run(
                "insert into consultation (id, public_id, version_id, asked, note, opened, opened_by, closes_on, version) select nextval('ids'), ?, v.id, 'ST', 'The unions have it.', timestamptz '2026-11-19 09:00:00Z', a.person_id, date '2026-12-04', 1 from policy_version v, account a where v.public_id = ? and a.user_name = 'clerk'",
                PublicId.random(),
                version);
        run(
                "insert into clause_comment (id, public_id, version_id, consultation_id, person_id, place, text, made, version) select nextval('ids'), ?, v.id, c.id, a.person_id, 'The whole text', 'It is clear.', timestamptz '2026-11-19 10:00:00Z', 1 from policy_version v join consultation c on c.version_id = v.id, account a where v.public_id = ? and a.user_name = 'staff.ced'",
                PublicId.random(),
                version);
    }

    /** A meeting of Cedar's governors today, in this state, with one item; gives its public id. */
    public static String board(String status) {
        String id = PublicId.random();
        run(
                "insert into board_meeting (id, public_id, school_id, body, name, starts, place, status, in_post, version) select nextval('ids'), ?, id, 'GOVERNING_BODY', 'Local governing body', timestamp '2026-11-20 18:00', 'Library', ?, 4, 1 from school where code = 'CED'",
                id,
                status);
        run(
                "insert into board_seat (id, public_id, meeting_id, person_id, title, present, presides) select nextval('ids'), replace(cast(p.id as text) || right(m.public_id, 8), '-', 'x'), m.id, p.id, o.title, true, o.role = 'COG' from board_meeting m join post o on o.school_id = m.school_id and o.role in ('GOV', 'COG') join person p on p.id = o.person_id where m.public_id = ?",
                id);
        run(
                "insert into board_item (id, public_id, meeting_id, position, kind, title, version) select nextval('ids'), ?, id, 1, 'OTHER', 'Dates of next year', 1 from board_meeting where public_id = ?",
                PublicId.random(),
                id);
        return id;
    }

    /** Reference of the sample story whose report begins so. */
    public static String story(String beginning) {
        return text(
                "select m.reference from matter m join report r on r.matter_id = m.id where starts_with(r.what, ?) order by r.id limit 1",
                beginning);
    }

    /** The time on the product's clock when it last wrote its audit. */
    public static Instant lastAct() {
        return one("select at from audit_entry order by id desc limit 1", OffsetDateTime.class)
                .toInstant();
    }

    /** Runs one statement as the product itself. */
    public static void run(String sql, Object... values) {
        try (Connection connection = owner();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Runs these statements as one act; again, where the product stood in their way or they in its. */
    public static void together(String... statements) {
        for (int turn = 1; ; turn++) {
            try (Connection connection = owner();
                    Statement all = connection.createStatement()) {
                connection.setAutoCommit(false);
                for (String sql : statements) {
                    all.executeUpdate(sql);
                }
                connection.commit();
                return;
            } catch (SQLException broken) {
                if (turn == 5 || !"40P01".equals(broken.getSQLState())) {
                    throw new IllegalStateException(broken);
                }
            }
        }
    }

    /** One text, read as the product itself. */
    public static String text(String sql, String value) {
        return one(sql, String.class, value);
    }

    private static <T> T one(String sql, Class<T> type, Object... values) {
        try (Connection connection = owner();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getObject(1, type);
            }
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** A connection of the owner of the tables, acting as the product itself. */
    public static Connection asOwner() throws SQLException {
        return owner();
    }

    static Connection owner() throws SQLException {
        Connection connection = DriverManager.getConnection(
                System.getProperty("probity.db.url"),
                System.getProperty("probity.db.owner.user"),
                System.getProperty("probity.db.owner.password"));
        try (PreparedStatement asProduct =
                connection.prepareStatement("select set_config('app.person', 'system', false)")) {
            asProduct.execute();
        }
        return connection;
    }

    private static char letter(int number) {
        return DIGITS.charAt(number % DIGITS.length());
    }

    private static final String FIELDS = """
            {"letterDate": "20 November 2026", "caseReference": "REFERENCE", "addresseeName": "Mr Sample Reader",
             "addresseeLines": ["3 Garden Street", "Wrenford"], "salutation": "Dear Mr Reader", "contactName": "the school office",
             "contactTelephone": "01632 960112", "contactMailbox": "office@cedar-school.example", "signatoryName": "Robin Signer",
             "signatoryRole": "Headteacher", "investigatorName": "Ms Ida Looker", "investigatorRole": "Deputy headteacher",
             "policyTitle": "Social media policy", "policyVersion": "4", "investigationEnd": "18 December 2026",
             "allegations": [{"number": "1", "text": "You sent a private message to a pupil.", "date": "14 November 2026", "clause": "29"}],
             "clauses": [{"number": "29", "text": "Staff do not send private messages to pupils."}],
             "support": [{"what": "Occupational health", "how": "call 01632 960104"}]}""";
}
