package org.probity.it.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.probity.it.ApiClient;
import org.probity.it.ApiClient.Answer;
import org.probity.it.ApiClient.Enclosed;
import org.probity.it.CaseOverApi;
import org.probity.it.Records;
import org.probity.persistence.PublicId;

/** A file of cases from elsewhere in the making: the template with rows typed into it, and an archive of letters. */
final class OldCases {
    private final List<Map<String, String>> cases = new ArrayList<>();
    private final List<Map<String, String>> warnings = new ArrayList<>();
    private final Map<String, byte[]> letters = new LinkedHashMap<>();

    /** A reference that nobody used before. */
    static String reference() {
        return "HR/" + PublicId.random();
    }

    /** A family name that nobody has. */
    static String name(String start) {
        return start + PublicId.random().replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT);
    }

    /** Somebody new of the staff at Elm; gives the email address. */
    static String newcomer(String role) {
        String family = name("Quillon");
        Records.newcomer(family, role);
        return "pia." + family.toLowerCase(Locale.ROOT) + "@elm-primary.example";
    }

    /** A case of staff at Elm that is being investigated, with what is otherwise. */
    OldCases aCase(String reference, String subject, Map<String, String> otherwise) {
        Map<String, String> row = new LinkedHashMap<>(Map.of(
                "Reference", reference,
                "School", "ELM",
                "Kind", "Staff",
                "Subject", subject,
                "Opened on", "01/10/2026",
                "Stands at", "Investigation",
                "Clauses", "12",
                "Summary", "Remarks about a colleague in an open group."));
        row.putAll(otherwise);
        cases.add(row);
        return this;
    }

    /** A first written warning at Elm that counts, with what is otherwise. */
    OldCases warning(String reference, String subject, Map<String, String> otherwise) {
        Map<String, String> row = new LinkedHashMap<>(Map.of(
                "Reference", reference,
                "School", "Elm Primary",
                "Subject", subject,
                "Level", "First written warning",
                "Issued on", "14/09/2026",
                "Live until", "13/03/2027",
                "Summary", "Remarks about a pupil in an open group."));
        row.putAll(otherwise);
        warnings.add(row);
        return this;
    }

    OldCases letter(String name, byte[] content) {
        letters.put(name, content);
        return this;
    }

    /** Enough of a PDF to be known as one. */
    static byte[] pdf(String words) {
        return ("%PDF-1.7\n% " + words + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The template, filled in. */
    byte[] sheet(byte[] template) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(template));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            fill(workbook.getSheet("Cases"), cases);
            fill(workbook.getSheet("Warnings"), warnings);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private static void fill(Sheet sheet, List<Map<String, String>> rows) {
        Row heads = sheet.getRow(0);
        for (Map<String, String> cells : rows) {
            Row row = sheet.createRow(sheet.getLastRowNum() + 1);
            heads.forEach(head -> {
                String cell = cells.get(head.getStringCellValue());
                if (cell != null) {
                    row.createCell(head.getColumnIndex()).setCellValue(cell);
                }
            });
        }
    }

    byte[] archive() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> letter : letters.entrySet()) {
                zip.putNextEntry(new ZipEntry("Letters/" + letter.getKey()));
                zip.write(letter.getValue());
                zip.closeEntry();
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return out.toByteArray();
    }

    Answer tried(ApiClient who) {
        Answer template = who.get("takeovers/template");
        assertEquals(200, template.status(), template.text());
        List<Enclosed> files = new ArrayList<>(List.of(new Enclosed("file", "cases.xlsx", sheet(template.body()))));
        if (!letters.isEmpty()) {
            files.add(new Enclosed("letters", "letters.zip", archive()));
        }
        return who.upload("takeovers", files);
    }

    /** The preview. */
    JsonObject sent(ApiClient who) {
        Answer answer = tried(who);
        assertEquals(201, answer.status(), answer.text());
        return answer.object();
    }

    /** References of the cases that came of a preview without a fault. */
    static List<String> taken(ApiClient who, JsonObject preview) {
        assertEquals(0, preview.get("faultCount").getAsInt(), preview.toString());
        Answer answer = accepted(who, preview);
        assertEquals(200, answer.status(), answer.text());
        return CaseOverApi.all(answer.array()).stream()
                .map(came -> came.get("reference").getAsString())
                .toList();
    }

    static Answer accepted(ApiClient who, JsonObject preview) {
        return who.post(
                "takeovers/" + preview.get("id").getAsString() + "/acceptance",
                "{\"seen\":" + preview.get("seen").getAsInt() + "}");
    }

    /** "CASES 2 Kind: what is wrong", and what is wrong with the files. */
    static List<String> faults(JsonObject preview) {
        List<String> faults = new ArrayList<>();
        for (JsonObject row : CaseOverApi.all(preview.getAsJsonArray("rows"))) {
            for (JsonElement fault : row.getAsJsonArray("faults")) {
                faults.add(row.get("list").getAsString() + " " + row.get("row").getAsInt() + " "
                        + words(fault.getAsJsonObject()));
            }
        }
        preview.getAsJsonArray("faults").forEach(fault -> faults.add("FILES " + words(fault.getAsJsonObject())));
        return faults;
    }

    private static String words(JsonObject fault) {
        return fault.get("column").getAsString() + ": " + fault.get("words").getAsString();
    }

    /** Who opens the pages for them: a file that can be taken over, one that cannot, and one that was. */
    static void looks(WhoOpensWhat all) {
        ApiClient hr = ApiClient.of("head-of-hr");
        JsonObject taken =
                new OldCases().aCase(reference(), newcomer("ST"), Map.of()).sent(hr);
        taken(hr, taken);
        JsonObject wrong = new OldCases()
                .aCase(reference(), "Nobody Atall", Map.of("Kind", "Dog"))
                .sent(hr);
        JsonObject good =
                new OldCases().warning(reference(), newcomer("ST"), Map.of()).sent(hr);
        all.plain("head-of-hr", "takeover/send");
        all.plain("headteacher.elm", "takeover/send");
        for (JsonObject preview : List.of(taken, wrong, good)) {
            all.also(
                    "head-of-hr", "takeover/preview", "?id=" + preview.get("id").getAsString());
        }
    }

    /** How many rows of this table hang on the matter with this reference. */
    static String rows(String table, String reference) {
        return Records.text(
                "select cast(count(*) as text) from " + table
                        + " t join matter m on m.id = t.matter_id where m.reference = ?",
                reference);
    }
}
