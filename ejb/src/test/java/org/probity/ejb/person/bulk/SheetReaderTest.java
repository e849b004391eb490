package org.probity.ejb.person.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.probity.ejb.sheet.PlainDate;
import org.probity.ejb.sheet.UnreadableSheet;

class SheetReaderTest {
    private final SheetReader reader = new SheetReader();

    private List<Line> read(String text, Charset charset) {
        return reader.read("people.csv", text.getBytes(charset));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16"})
    void namesKeepTheirLettersWhateverWroteThem(String charset) {
        Line line = read("First name,Last name\r\nZoë,D’Arcy–Müller\r\n", Charset.forName(charset))
                .get(0);
        assertEquals("Zoë", line.get(Column.GIVEN));
        assertEquals("D’Arcy–Müller", line.get(Column.FAMILY));
        assertEquals(2, line.number());
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void everyUsualDelimiterIsUnderstood(String between) {
        String text = String.join(between, "Forename", "Surname", "E-mail", "Shoe size") + "\n"
                + String.join(between, "Ann", "\"Bell" + between + " junior\"", "a@b.example", "39");
        Line line = read(text, StandardCharsets.UTF_8).get(0);
        assertEquals("Ann", line.get(Column.GIVEN));
        assertEquals(
                "Bell" + (between.equals("\t") ? " junior" : between + " junior"),
                line.get(Column.FAMILY).replaceAll("\\s+", " "));
        assertEquals("a@b.example", line.get(Column.EMAIL));
    }

    @Test
    void excelDatesAndNumbersComeAsTheyAreMeant() throws IOException {
        Line line = reader.read("people.xlsx", workbook()).get(0);
        assertEquals("10045", line.get(Column.NUMBER));
        assertEquals("2026-09-01", line.get(Column.FROM));
        assertEquals("Ann", line.get(Column.GIVEN));
    }

    @Test
    void formulaIsNeverCalculatedButItsKeptValueIsRead() throws IOException {
        Line line = reader.read("people.xlsx", workbook()).get(0);
        assertEquals("", line.get(Column.POST));
    }

    private static byte[] workbook() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet();
            Row head = sheet.createRow(0);
            List<String> heads = List.of("Staff number", "First name", "Last name", "From", "Job title");
            for (int at = 0; at < heads.size(); at++) {
                head.createCell(at).setCellValue(heads.get(at));
            }
            Row row = sheet.createRow(1);
            row.createCell(0).setCellValue(10045);
            row.createCell(1).setCellValue("Ann");
            row.createCell(2).setCellValue("Bell");
            CellStyle date = workbook.createCellStyle();
            date.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
            row.createCell(3).setCellValue(LocalDate.of(2026, 9, 1));
            row.getCell(3).setCellStyle(date);
            row.createCell(4).setCellFormula("CONCATENATE(\"Head\",\"teacher\")");
            row.getCell(4).setBlank();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "|empty",
                "Name,Age|First name",
                "First name,Last name|nobody",
                "First name,Forename,Last name|both read",
                "First name,Last name\\n\"Ann,Bell|quotation marks",
                "PK\\u0003\\u0004 broken|cannot be read"
            })
    void whatIsNoListIsRefusedWithASentence(String text, String says) {
        byte[] content = text == null
                ? new byte[0]
                : text.replace("\\n", "\n")
                        .replace("\\u0003", "\u0003")
                        .replace("\\u0004", "\u0004")
                        .getBytes(StandardCharsets.UTF_8);
        UnreadableSheet refused = assertThrows(UnreadableSheet.class, () -> reader.read("people.csv", content));
        assertTrue(refused.getMessage().contains(says), refused.getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-01, 2026-09-01",
        "01/09/2026, 2026-09-01",
        "1.9.2026, 2026-09-01",
        "1 September 2026, 2026-09-01",
        "1 sep 2026, 2026-09-01"
    })
    void dayIsReadWithTheDayFirst(String written, LocalDate meant) {
        assertEquals(meant, PlainDate.read(written).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2026", "2026", "tomorrow", "13/13/2026", ""})
    void whatIsNoDayIsNotGuessed(String written) {
        assertTrue(PlainDate.read(written).isEmpty());
    }

    @Test
    void packedLineComesBackAsItWas() {
        Line line = read("First name,Last name,To\nAnn,Bell,\n", StandardCharsets.UTF_8)
                .get(0);
        assertEquals(line, Line.unpacked(2, line.packed()));
    }
}
