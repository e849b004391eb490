package org.probity.ejb.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Reads lists from CSV (commas, semicolons or tabs; any usual encoding) or from the sheets of an Excel file. Of a formula only the
 * value that the file keeps is read; nothing is ever calculated.
 */
public final class TableReader {
    public static final int MAX_BYTES = 5 * 1024 * 1024;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final DataFormatter formatter = new DataFormatter(Locale.UK);
    private final int mostRows;

    /** @param mostRows that a list may have; a sheet with more than twice as many is not even walked through */
    public TableReader(int mostRows) {
        this.mostRows = mostRows;
    }

    /**
     * The sheets of an Excel file in their order, or the one list of a CSV file.
     *
     * @throws UnreadableSheet with a sentence when it is no list or too large
     */
    public List<Table> read(String fileName, byte[] content) {
        if (content.length == 0) {
            throw new UnreadableSheet("This file is empty. Choose the list again.");
        }
        if (content.length > MAX_BYTES) {
            throw new UnreadableSheet("This file is larger than 5 MB. Split the list into several files.");
        }
        return isZip(content) ? excel(content) : List.of(new Table("", csv(fileName, content)));
    }

    private static boolean isZip(byte[] content) {
        return content.length > 3 && content[0] == 'P' && content[1] == 'K';
    }

    private static List<List<String>> csv(String fileName, byte[] content) {
        if (fileName.toLowerCase(Locale.ROOT).endsWith(".xls")) {
            throw new UnreadableSheet("This is an Excel file of the old kind. Save it as .xlsx or CSV and send that.");
        }
        String text = text(content);
        String head = text.lines().findFirst().orElse("");
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(head))
                .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_ALL)
                .setIgnoreEmptyLines(false)
                .get();
        List<List<String>> table = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord row : parser) {
                table.add(row.toList());
            }
        } catch (IOException | UncheckedIOException broken) {
            throw new UnreadableSheet("The quotation marks in line " + (table.size() + 1)
                    + " do not close. Save the list as CSV again, or as .xlsx.");
        }
        return table;
    }

    private static char delimiter(String head) {
        return Stream.of(',', ';', '\t')
                .max(Comparator.comparing(
                        (Character each) -> head.chars().filter(c -> c == each).count()))
                .orElse(',');
    }

    /** What the detector is sure of; else as British offices write it. */
    private static String text(byte[] content) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(content);
        detector.dataEnd();
        String text = new String(content, charset(detector.getDetectedCharset()));
        if (text.chars().anyMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r')) {
            throw new UnreadableSheet("This is no list. Send a CSV file or an Excel file (.xlsx).");
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Charset charset(String detected) {
        if (detected == null) {
            return WINDOWS;
        }
        try {
            Charset charset = Charset.forName(detected);
            boolean unicode = charset.name().startsWith("UTF") || charset.equals(StandardCharsets.US_ASCII);
            return unicode ? charset : WINDOWS;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return WINDOWS;
        }
    }

    private List<Table> excel(byte[] content) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            List<Table> tables = new ArrayList<>();
            for (Sheet sheet : workbook) {
                tables.add(new Table(sheet.getSheetName(), rows(sheet)));
            }
            if (tables.isEmpty()) {
                throw new UnreadableSheet("There is no sheet in this Excel file. Choose the list again.");
            }
            return tables;
        } catch (IOException | POIXMLException | IllegalArgumentException broken) {
            throw new UnreadableSheet(
                    "This Excel file cannot be read: it is damaged, protected, or no list. Save it as .xlsx without a password, or as CSV.");
        }
    }

    private List<List<String>> rows(Sheet sheet) {
        if (sheet.getLastRowNum() > mostRows * 2) {
            throw new UnreadableSheet("This list is too long. At most " + mostRows + " lines are read at once.");
        }
        List<List<String>> rows = new ArrayList<>();
        for (int at = 0; at <= sheet.getLastRowNum(); at++) {
            rows.add(row(sheet.getRow(at)));
        }
        return rows;
    }

    private List<String> row(Row row) {
        List<String> cells = new ArrayList<>();
        for (int at = 0; row != null && at < Math.min(row.getLastCellNum(), 60); at++) {
            Cell cell = row.getCell(at);
            cells.add(cell == null ? "" : text(cell));
        }
        return cells;
    }

    private String text(Cell cell) {
        boolean neverCalculated =
                cell.getCellType() == CellType.FORMULA && cell instanceof XSSFCell kept && kept.getRawValue() == null;
        if (neverCalculated) {
            return "";
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getStringCellValue();
            case NUMERIC ->
                DateUtil.isCellDateFormatted(cell)
                        ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
                        : formatter.formatRawCellContents(cell.getNumericCellValue(), 0, "0.##########");
            case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
            default -> "";
        };
    }
}
