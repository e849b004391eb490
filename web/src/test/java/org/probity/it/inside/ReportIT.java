package org.probity.it.inside;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.probity.ejb.breach.BreachService;
import org.probity.ejb.breach.EvidenceRefused;
import org.probity.ejb.breach.NewReport;
import org.probity.ejb.breach.NewReport.About;
import org.probity.ejb.breach.NewReport.Occasion;
import org.probity.ejb.breach.NewReport.Told;
import org.probity.ejb.breach.NewReport.Upload;
import org.probity.ejb.breach.Progress;
import org.probity.ejb.breach.Receipt;
import org.probity.ejb.breach.ReportFile;
import org.probity.ejb.breach.ReportFilter;
import org.probity.ejb.breach.ReportPage;
import org.probity.ejb.breach.UploadsClosed;
import org.probity.ejb.evidence.EvidenceService;
import org.probity.ejb.security.Refused;
import org.probity.persistence.NotThere;
import org.probity.persistence.breach.ConflictReason;
import org.probity.persistence.breach.ReporterKind;
import org.probity.persistence.person.PersonCategory;

/** Telling, and who then sees it, with the real database and its row-level security. */
@ExtendWith(ArquillianExtension.class)
class ReportIT {
    private static final byte[] NOTE = "Seen on Tuesday at noon.".getBytes(StandardCharsets.UTF_8);

    @Inject
    BreachService breach;

    @Inject
    EvidenceService evidence;

    @Inject
    Somebody somebody;

    @Test
    void headHearsOfATeacherAndNobodyElseDoes() {
        somebody.is("staff.ced");
        Receipt receipt = breach.report(about("CED", "Mr Somebody Else", PersonCategory.TEACHER));
        assertNull(receipt.receiptCode());
        assertEquals(Progress.Stage.RECEIVED, own(receipt).stage());
        assertThrows(Refused.class, () -> breach.find(receipt.reference()));
        somebody.is("headteacher.ced");
        ReportFile file = breach.find(receipt.reference());
        assertTrue(file.mayDecide());
        assertEquals(1, file.told().size());
        assertEquals(Set.of(ConflictReason.REPORTER), file.shutOut().keySet());
        assertNotNull(file.due());
        for (String other : List.of("dsl.ced", "chair.ced", "headteacher.elm", "head-of-hr", "ceo", "dpo")) {
            somebody.is(other);
            assertThrows(NotThere.class, () -> breach.find(receipt.reference()), other);
        }
    }

    @Test
    void headWhoIsReportedSeesNothingAndNothingMoves() {
        somebody.is("headteacher.ced");
        int open = breach.openCount();
        somebody.is("staff.ced");
        Receipt receipt = breach.report(about("CED", "Dr Castellane", null));
        Receipt other = breach.report(about("CED", "the headteacher", PersonCategory.TEACHER));
        somebody.is("headteacher.ced");
        assertEquals(open, breach.openCount());
        assertThrows(NotThere.class, () -> breach.find(receipt.reference()));
        assertThrows(NotThere.class, () -> breach.find(other.reference()));
        assertFalse(references(null).contains(receipt.reference()));
        for (String told : List.of("ceo", "chair.ced")) {
            somebody.is(told);
            assertTrue(breach.find(receipt.reference()).mayDecide());
            assertTrue(breach.find(other.reference()).mayDecide());
        }
    }

    @Test
    void centralEmployeeIsHeardByTheHeadOfHr() {
        somebody.is("central-staff");
        Receipt receipt = breach.report(about("CED", "A teacher", PersonCategory.TEACHER));
        somebody.is("head-of-hr");
        assertTrue(breach.find(receipt.reference()).mayDecide());
        somebody.is("headteacher.ced");
        assertThrows(NotThere.class, () -> breach.find(receipt.reference()));
    }

    @Test
    void anybodyReportsWithoutANameAndAsksLaterByTheCode() {
        somebody.isNobody();
        Receipt receipt = breach.reportPublicly(
                report("ELM", new About(null, "a parent", PersonCategory.PARENT_CARER), false, null, List.of()));
        Progress progress = breach.status(receipt.receiptCode().text());
        assertEquals(Progress.Stage.RECEIVED, progress.stage());
        assertNull(progress.reference());
        assertThrows(NotThere.class, () -> breach.status("0000-0000-0000-0000"));
        assertThrows(Refused.class, () -> breach.find(receipt.reference()));
        somebody.is("headteacher.elm");
        assertEquals("", breach.find(receipt.reference()).reporter());
    }

    @Test
    void parentWithAnAddressIsThankedByLetter() {
        somebody.isNobody();
        Told parent = new Told(ReporterKind.PARENT, null, "Ada Example", "ada@example.org");
        Receipt receipt = breach.reportPublicly(
                report("ELM", new About(null, "somebody", PersonCategory.PARENT_CARER), false, parent, List.of()));
        somebody.is("headteacher.elm");
        assertEquals("Ada Example", breach.find(receipt.reference()).reporter());
        assertEquals(
                1,
                somebody.count(
                        "select count(*) from letter l join matter m on m.id = l.matter_id where m.reference = ?",
                        receipt.reference()));
    }

    @Test
    void evidenceComesBackAsItWentInAndIsNowhereInTheClear() {
        somebody.is("staff.ced");
        Receipt receipt = breach.report(report(
                "CED", new About(null, "Mr X", PersonCategory.TEACHER), false, null, List.of(file("note.txt", NOTE))));
        assertFalse(receipt.wanted().isEmpty());
        somebody.is("headteacher.ced");
        String id = evidence.list(receipt.reference(), null, null).rows().get(0).publicId();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        evidence.download(id, "To see that it is whole.", (name, type, length) -> bytes);
        assertArrayEquals(NOTE, bytes.toByteArray());
        assertEquals("text/plain", evidence.find(id).item().getMediaType());
        assertEquals(
                0,
                somebody.count(
                        "select count(*) from evidence_piece where position(?::bytea in content) > 0", "Tuesday"));
        somebody.is("headteacher.elm");
        assertThrows(NotThere.class, () -> evidence.find(id));
        assertThrows(NotThere.class, () -> evidence.look(id, "Curious."));
    }

    @Test
    void suspectedImageryTakesNoFileAndGoesToSafeguardingLeadAndHead() {
        somebody.is("staff.ced");
        NewReport withFile = report("CED", null, true, null, List.of(file("note.txt", NOTE)));
        assertThrows(UploadsClosed.class, () -> breach.report(withFile));
        Receipt receipt = breach.report(report("CED", null, true, null, List.of()));
        for (String told : List.of("dsl.ced", "headteacher.ced")) {
            somebody.is(told);
            assertTrue(breach.find(receipt.reference()).report().isImagery());
            assertThrows(
                    UploadsClosed.class,
                    () -> evidence.add(receipt.reference(), List.of(file("note.txt", NOTE)), null, null));
        }
    }

    @Test
    void refusedFileLeavesNoReportBehind() {
        somebody.is("staff.ced");
        int before = breach.own().size();
        NewReport told = report("CED", null, false, null, List.of(file("note.pdf", NOTE)));
        assertThrows(EvidenceRefused.class, () -> breach.report(told));
        assertEquals(before, breach.own().size());
    }

    @Test
    void whistleblowersNameIsForTheRecipientsAlone() {
        somebody.is("staff.dam");
        Receipt receipt = breach.report(new NewReport(
                "DAM",
                "what",
                null,
                new About(null, "A teacher", PersonCategory.TEACHER),
                null,
                false,
                false,
                true,
                null,
                null,
                null));
        somebody.is("headteacher.dam");
        assertFalse(breach.find(receipt.reference()).reporter().isEmpty());
        assertEquals(
                0,
                somebody.count(
                        "select count(*) from letter l join matter m on m.id = l.matter_id where m.reference = ?",
                        receipt.reference()));
    }

    @Test
    void listIsPagedForwardsAndBack() {
        for (int i = 0; i < 30; i++) {
            somebody.is("staff.bee");
            breach.report(about("BEE", "A teacher", PersonCategory.TEACHER));
        }
        somebody.is("headteacher.bee");
        ReportFilter beech = new ReportFilter(null, "BEE");
        ReportPage first = breach.list(beech, null);
        ReportPage second = breach.list(beech, first.next());
        assertEquals(25, first.rows().size());
        assertNull(first.previous());
        assertTrue(second.rows().size() >= 5);
        assertEquals(first.rows(), breach.list(beech, second.previous()).rows());
        List<ReportPage.Row> all = new ArrayList<>(first.rows());
        all.addAll(second.rows());
        assertEquals(all.size(), all.stream().distinct().count());
    }

    private Progress own(Receipt receipt) {
        return breach.own().stream()
                .filter(mine -> receipt.reference().equals(mine.reference()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> references(String position) {
        return breach.list(ReportFilter.ALL, position).rows().stream()
                .map(ReportPage.Row::reference)
                .toList();
    }

    private static NewReport about(String school, String name, PersonCategory category) {
        return report(school, new About(null, name, category), false, null, List.of());
    }

    private static NewReport report(String school, About about, boolean imagery, Told told, List<Upload> files) {
        Occasion occasion =
                new Occasion(LocalDate.of(2026, 11, 18), null, "Facebook", "https://social.example/p/1", false);
        return new NewReport(
                school,
                "Something was written about us.",
                null,
                about,
                occasion,
                false,
                imagery,
                false,
                told,
                files,
                null);
    }

    private static Upload file(String name, byte[] content) {
        return new Upload(name, "A note", null, null, () -> new ByteArrayInputStream(content));
    }
}
