package org.probity.it.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.probity.it.ApiClient;
import org.probity.it.ApiClient.Answer;
import org.probity.it.ApiClient.Enclosed;
import org.probity.it.Await;
import org.probity.it.Infrastructure;
import org.probity.it.Records;
import org.probity.it.SmallScanner;

/** Messy files of cases from elsewhere: every fault is told with row, column and what to do, and nothing of the file is taken. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class TakeOverFaultsIT {
    private final ApiClient hr = ApiClient.of("head-of-hr");
    private final String subject = OldCases.newcomer("ST");

    private void told(OldCases file, String... wanted) {
        JsonObject preview = file.sent(hr);
        List<String> faults = OldCases.faults(preview);
        for (String each : wanted) {
            String[] parts = each.split("\\|", 2);
            assertTrue(
                    faults.stream().anyMatch(fault -> fault.startsWith(parts[0]) && fault.contains(parts[1])),
                    each + " in " + faults);
        }
        assertEquals(wanted.length, faults.size(), faults.toString());
        Answer refused = OldCases.accepted(hr, preview);
        assertEquals(422, refused.status(), refused.text());
        assertTrue(refused.text().contains("while a fault stands"), refused.text());
    }

    private OldCases with(Map<String, String> otherwise) {
        return new OldCases().aCase(OldCases.reference(), subject, otherwise);
    }

    @Test
    void everyFaultOfARowIsToldAtOnce() {
        told(
                with(Map.of(
                        "Stands at", "Thinking about it",
                        "Next date", "19/11/2026",
                        "Clauses", "12; 4711",
                        "Case manager", "nobody@elm-primary.example",
                        "Letters", "lost.pdf")),
                "CASES 2 Stands at|Use one of: Appoint an investigator; Investigation;",
                "CASES 2 Clauses|on 1 October 2026 has a clause 4711",
                "CASES 2 Case manager|Nobody on record has the number or the address",
                "CASES 2 Letters|There is no file \"lost.pdf\" in the archive");
    }

    @Test
    void whereACaseStandsDecidesWhatElseIsNeeded() {
        OldCases file = with(Map.of("Stands at", "Hearing"))
                .aCase(OldCases.reference(), subject, Map.of("Next date", "19/11/2026"))
                .aCase(OldCases.reference(), subject, Map.of("Stands at", "Time to appeal", "Clauses", ""))
                .aCase(OldCases.reference(), subject, Map.of("Procedure", "Trial by combat"))
                .aCase(OldCases.reference(), subject, Map.of("Clauses", ""))
                .aCase(
                        OldCases.reference(),
                        subject,
                        Map.of(
                                "Stands at", "Referrals and end",
                                "Decision", "First written warning",
                                "Decided on", "13/11/2026"));
        told(
                file,
                "CASES 2 Stands at|\"Choose who hears the case\"",
                "CASES 3 Next date|19 November 2026 is over",
                "CASES 4 Next date|cannot be counted",
                "CASES 4 Decision|Say which measure",
                "CASES 4 Clauses|A hearing of staff finds on clauses",
                "CASES 5 Procedure|There is no procedure \"Trial by combat\"",
                "CASES 6 Clauses|It is empty",
                "CASES 7 Decision|The warning itself is missing");
    }

    @Test
    void whoIsMeantMustBeClear() {
        String family = OldCases.name("Twice");
        Records.newcomer(family, "ST");
        Records.newcomer(family, "ST");
        OldCases file = with(Map.of("Subject", "Pia " + family))
                .aCase(OldCases.reference(), "Nobody Atall", Map.of())
                .aCase(OldCases.reference(), "4711-0815", Map.of())
                .aCase(OldCases.reference(), subject, Map.of("Case manager", subject))
                .aCase(OldCases.reference(), subject, Map.of("Case manager", "a.nwosuhart@hedgerow-trust.example"))
                .aCase(
                        OldCases.reference(),
                        subject,
                        Map.of(
                                "Case manager", "t.renwick@hedgerow-trust.example",
                                "Investigator", "t.renwick@hedgerow-trust.example"));
        told(
                file,
                "CASES 2 Subject|Several people on record",
                "CASES 3 Subject|Nobody of this name has or had a post at Elm Primary",
                "CASES 4 Subject|Nobody on record has the number",
                "CASES 5 Case manager|the case is about this person",
                "CASES 6 Case manager|nobody gives a duty to themselves",
                "CASES 7 Case manager|the investigator does not manage the case",
                "CASES 7 Investigator|the case manager does not investigate");
    }

    @Test
    void whatOneDoesNotReadOneDoesNotTakeOver() {
        Map<String, String> parent =
                Map.of("Kind", "Parent or carer", "Subject", "Pat Writer", "Stands at", "Look again");
        told(with(parent), "CASES 2 Kind|You do not read cases of this kind at Elm Primary");
        ApiClient head = ApiClient.of("headteacher.elm");
        JsonObject own = with(parent).sent(head);
        assertEquals(List.of(), OldCases.faults(own));
        assertTrue(own.toString().contains("the name alone is kept"), own.toString());
        List<String> elsewhere = OldCases.faults(with(Map.of("School", "CED", "Clauses", "29"))
                .aCase(OldCases.reference(), "Chair of governors", Map.of("Kind", "Governor"))
                .sent(head));
        assertTrue(elsewhere.get(0).contains("at Cedar School"), elsewhere.toString());
        assertTrue(elsewhere.get(1).startsWith("CASES 3 Kind: You do not read"), elsewhere.toString());
    }

    @Test
    void rowsThatContradictEachOtherAreTold() {
        String old = OldCases.reference();
        OldCases file = new OldCases()
                .aCase(old, subject, Map.of())
                .aCase(old, subject, Map.of())
                .warning(old, subject, Map.of())
                .warning("W1" + old, subject, Map.of())
                .warning("W1" + old, subject, Map.of("Level", "Final written warning"))
                .warning("W2" + old, subject, Map.of("Live until", "19/11/2026"));
        told(
                file,
                "CASES 3 Reference|Row 2 of Cases is the same case",
                "WARNINGS 2 Level|its \"Decision\" says something else",
                "WARNINGS 4 Reference|has the same reference",
                "WARNINGS 5 Live until|counts no more since 20 November 2026");
    }

    @Test
    void lettersThatCannotBeKeptAreToldByName() {
        OldCases file = with(Map.of("Letters", "word.pdf; picture.png; one.pdf; empty.pdf"))
                .aCase(OldCases.reference(), subject, Map.of("Letters", "ONE.pdf"))
                .letter("one.pdf", OldCases.pdf("one"))
                .letter("word.pdf", "PK\u0003\u0004 a Word file".getBytes(StandardCharsets.ISO_8859_1))
                .letter("picture.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0})
                .letter("empty.pdf", new byte[0])
                .letter("spare.pdf", OldCases.pdf("spare"));
        told(
                file,
                "CASES 2 Letters: word.pdf|is not a kind of file that is taken",
                "CASES 2 Letters: picture.png|It is no PDF",
                "CASES 2 Letters: empty.pdf|is empty",
                "CASES 3 Letters|is named in Row 2 of Cases too",
                "FILES Letters|No row names the file \"spare.pdf\"");
    }

    @Test
    void archiveThatCouldDoHarmIsRefusedAndNothingOfItStays() {
        OldCases infected = with(Map.of("Letters", "bad.pdf")).letter("bad.pdf", OldCases.pdf(SmallScanner.VIRUS));
        Answer virus = infected.tried(hr);
        assertEquals(422, virus.status(), virus.text());
        assertTrue(virus.text().contains("bad.pdf carries a virus"), virus.text());
        String pieces = Records.text(
                "select cast(count(*) as text) from take_over_piece where place >= cast(? as integer)", "0");
        Answer outside =
                with(Map.of()).letter("../../../x.pdf", OldCases.pdf("x")).tried(hr);
        assertEquals(422, outside.status(), outside.text());
        assertTrue(outside.text().contains("outside of its folder"), outside.text());
        byte[] list = with(Map.of()).sheet(hr.get("takeovers/template").body());
        Answer noArchive = hr.upload(
                "takeovers",
                List.of(new Enclosed("file", "cases.xlsx", list), new Enclosed("letters", "l.zip", OldCases.pdf("x"))));
        assertTrue(noArchive.text().contains("no zip archive"), noArchive.text());
        assertEquals(
                pieces,
                Records.text(
                        "select cast(count(*) as text) from take_over_piece where place >= cast(? as integer)", "0"));
        Answer noList = hr.upload("takeovers", "cases.csv", "Name,Age\nAda,30\n".getBytes(StandardCharsets.UTF_8));
        assertEquals(422, noList.status());
        assertTrue(noList.text().contains("neither a list of cases nor one of warnings"), noList.text());
        assertEquals(400, hr.upload("takeovers", List.of()).status());
    }

    @Test
    void nobodyReadsTheFileOfSomebodyElseInTheDatabaseAndAnOldOneIsDeleted() throws SQLException {
        JsonObject preview = with(Map.of("Letters", "one.pdf"))
                .letter("one.pdf", OldCases.pdf("one"))
                .sent(hr);
        String id = preview.get("id").getAsString();
        for (String table : List.of("take_over", "take_over_letter", "take_over_piece")) {
            assertTrue(rows(table, "head-of-hr") > 0, table);
            assertEquals(0, rows(table, "staff2.ced"), table);
        }
        assertEquals(
                "0",
                Records.text(
                        "select cast(count(*) as text) from take_over where public_id = ? and position('Remarks' in encode(content, 'escape')) > 0",
                        id));
        Records.run("update take_over set made = made - cast(? as interval) where public_id = ?", "8 days", id);
        Await.until(
                "the old file is deleted",
                Duration.ofMinutes(3),
                () -> hr.get("takeovers/" + id).status() == 404);
    }

    private static long rows(String table, String userName) throws SQLException {
        try (Connection connection = Infrastructure.asApplication();
                PreparedStatement statement = connection.prepareStatement("select (select count(*) from " + table
                        + ") from (select set_config('app.person', ?, false)) as who")) {
            statement.setString(
                    1, Records.text("select cast(person_id as text) from account where user_name = ?", userName));
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        }
    }
}
