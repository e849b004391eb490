package org.probity.ejb.takeover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probity.ejb.sheet.UnreadableSheet;
import org.probity.ejb.takeover.TakeOverReader.Sent;

/** Spreadsheets as people really send them. */
class TakeOverReaderTest {
    private static final String CASES = "Reference,School,Kind,Subject,Opened on,Stands at,Summary";
    private static final String WARNINGS = "Reference,School,Subject,Level,Issued on,Live until,Summary";

    private static List<SheetRow> read(String... texts) {
        return new TakeOverReader()
                .read(List.of(texts).stream()
                        .map(text -> new Sent("list.csv", text.getBytes(StandardCharsets.UTF_8)))
                        .toList());
    }

    private static List<SheetRow> read(byte[] workbook) {
        return new TakeOverReader().read(List.of(new Sent("cases.xlsx", workbook)));
    }

    /** The template with these rows typed into it. */
    private static byte[] filled(List<String> aCase, List<String> warning) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(TakeOverTemplate.file()));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            fill(workbook.getSheet("Cases").createRow(1), aCase);
            fill(workbook.getSheet("Warnings").createRow(3), warning);
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static void fill(Row row, List<String> cells) {
        for (int at = 0; at < cells.size(); at++) {
            row.createCell(at).setCellValue(cells.get(at));
        }
    }

    @Test
    void theTemplateThatWasFilledInIsReadWithBothItsSheets() throws IOException {
        List<SheetRow> rows = read(filled(
                List.of("HR/17", "CED", "Staff", "Ada Example"),
                List.of("HR/9", "CED", "Bob Example", "A remark", "Final written warning")));
        assertEquals(2, rows.size());
        assertEquals(ListKind.CASES, rows.get(0).list());
        assertEquals(2, rows.get(0).number());
        assertEquals("Ada Example", rows.get(0).get(Column.SUBJECT));
        assertEquals(ListKind.WARNINGS, rows.get(1).list());
        assertEquals(4, rows.get(1).number());
        assertEquals("Final written warning", rows.get(1).get(Column.LEVEL));
    }

    @Test
    void theEmptyTemplateSaysThatNothingIsInIt() {
        UnreadableSheet refused = assertThrows(UnreadableSheet.class, () -> read(TakeOverTemplate.file()));
        assertTrue(refused.getMessage().contains("no case and no warning"), refused.getMessage());
    }

    @Test
    void everyColumnIsExplainedInTheTemplate() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(TakeOverTemplate.file()))) {
            Sheet explained = workbook.getSheet("What to write");
            assertEquals(
                    Column.of(ListKind.CASES).size()
                            + Column.of(ListKind.WARNINGS).size(),
                    explained.getLastRowNum());
            explained.forEach(row ->
                    assertTrue(row.getCell(3).getStringCellValue().length() > 4, String.valueOf(row.getRowNum())));
        }
    }

    @Test
    void datesOfExcelComeAsDaysAndFormulasAreNeverCalculated() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet("My cases");
            fill(sheet.createRow(0), List.of(CASES.split(",")));
            Row row = sheet.createRow(1);
            fill(row, List.of("17", "CED", "Staff", "Ada Example"));
            CellStyle date = workbook.createCellStyle();
            date.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
            row.createCell(4).setCellValue(LocalDate.of(2026, 9, 1));
            row.getCell(4).setCellStyle(date);
            row.createCell(5).setCellFormula("CONCATENATE(\"Investi\",\"gation\")");
            workbook.createSheet("Notes").createRow(0).createCell(0).setCellValue("Ring Bob");
            workbook.write(out);
            SheetRow read = read(out.toByteArray()).get(0);
            assertEquals("2026-09-01", read.get(Column.OPENED));
            assertEquals("", read.get(Column.STEP));
        }
    }

    @Test
    void twoCsvFilesAreToldByTheirHeadsInWhateverOrder() {
        List<SheetRow> rows = read(
                WARNINGS + "\nHR/9,CED,Bob Example,Final written warning,1 May 2026,30 April 2027,Gossip\n",
                "Old reference;Site;Case kind;Person;Date opened;Current step;What happened\r\nHR/17;CED;Staff;Zoë Ex;1.9.2026;Investigation;\"First line\r\nsecond; line\"\r\n");
        assertEquals(ListKind.CASES, rows.get(0).list());
        assertEquals("First line\nsecond; line", rows.get(0).get(Column.SUMMARY));
        assertEquals("Zoë Ex", rows.get(0).get(Column.SUBJECT));
        assertEquals(ListKind.WARNINGS, rows.get(1).list());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16"})
    void namesKeepTheirLettersWhateverWroteThem(String charset) {
        byte[] content = (CASES + "\r\nHR/17,CED,Staff,Zoë D’Arcy–Müller,1/9/2026,Investigation,Gossip\r\n")
                .getBytes(Charset.forName(charset));
        SheetRow row = new TakeOverReader()
                .read(List.of(new Sent("cases.csv", content)))
                .get(0);
        assertEquals("Zoë D’Arcy–Müller", row.get(Column.SUBJECT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Name,Age\\nAda,30|neither a list of cases nor one of warnings",
                "Reference,School,Stands at\\nHR/17,CED,Investigation|no column \"Kind\", \"Subject\", \"Opened on\", \"Summary\"",
                "Reference,Case number,School,Kind,Subject,Opened on,Stands at,Summary\\n1,2,CED,Staff,A,1,2,3|both read as \"Reference\"",
                "Reference,School,Kind,Subject,Opened on,Stands at,Summary\\n,,,,,,|no case and no warning",
                "Reference,School,Kind,Subject,Opened on,Stands at,Summary\\n\"HR|quotation marks",
                "\\u0000\\u0001\\u0002|This is no list"
            })
    void whatIsNoSuchListIsRefusedWithASentence(String text, String says) {
        String content = text.replace("\\n", "\n")
                .replace("\\u0000", "\u0000")
                .replace("\\u0001", "\u0001")
                .replace("\\u0002", "\u0002");
        UnreadableSheet refused = assertThrows(UnreadableSheet.class, () -> read(content));
        assertTrue(refused.getMessage().contains(says), refused.getMessage());
    }

    @Test
    void theSameListTwiceAndTooManyRowsAreRefused() {
        String row = "\nHR/17,CED,Staff,Ada,1/9/2026,Investigation,Gossip";
        assertTrue(assertThrows(UnreadableSheet.class, () -> read(CASES + row, CASES + row))
                .getMessage()
                .contains("two lists of cases"));
        String many = CASES + row.repeat(TakeOverReader.MOST_ROWS + 1);
        assertTrue(assertThrows(UnreadableSheet.class, () -> read(many))
                .getMessage()
                .contains("501 rows"));
    }

    @Test
    void rowsThatWerePackedComeBackWithWhatWasSaidToThem() {
        List<SheetRow> rows = read(CASES + "\nHR/17,CED,Staff,Ada,1/9/2026,Investigation,\"Two\nlines\"");
        RowPlan plan = new RowPlan(new RowCheck.Checked(rows.get(0), null, List.of(Fault.at(Column.KIND, "Mend it."))));
        PackedRows.Unpacked back = PackedRows.unpack(
                PackedRows.pack(new TakeOverPlan.Plan(List.of(plan), List.of(Fault.ofAll("A file too many.")))));
        assertEquals(rows, back.rows());
        assertEquals("HR/17, Ada", back.said().get(0).title());
        assertEquals(
                List.of(Fault.at(Column.KIND, "Mend it.")), back.said().get(0).faults());
        assertEquals("A file too many.", back.faults().get(0).words());
    }
}
