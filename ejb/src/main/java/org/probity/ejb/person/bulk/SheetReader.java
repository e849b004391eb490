package org.probity.ejb.person.bulk;

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
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Reads a list from CSV (commas, semicolons or tabs; any usual encoding) or from the first sheet of an Excel file. Of a formula only
 * the value that the file keeps is read; nothing is ever calculated.
 */
final class SheetReader {
    static final int MAX_BYTES = 5 * 1024 * 1024;
    static final int MAX_LINES = 10_000;
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String HEADS =
            "The first line must name the columns, at least: First name, Last name, School, Role, From. Take the template and put your people into it.";

    private final DataFormatter formatter = new DataFormatter(Locale.UK);

    /**
     * The lines with something in them.
     *
     * @throws UnreadableSheet with a sentence when it is no list, too long or has no heads
     */
    List<Line> read(String fileName, byte[] content) {
        if (content.length == 0) {
            throw new UnreadableSheet("This file is empty. Choose the list of people.");
        }
        if (content.length > MAX_BYTES) {
            throw new UnreadableSheet("This file is larger than 5 MB. Split the list into several files.");
        }
        List<List<String>> table = isZip(content) ? excel(content) : csv(fileName, content);
        return lines(table);
    }

    private static boolean isZip(byte[] content) {
        return content.length > 3 && content[0] == 'P' && content[1] == 'K';
    }

    private static List<Line> lines(List<List<String>> table) {
        if (table.isEmpty()) {
            throw new UnreadableSheet("There is nothing in this file. " + HEADS);
        }
        Map<Integer, Column> heads = heads(table.get(0));
        List<Line> lines = new ArrayList<>();
        for (int row = 1; row < table.size(); row++) {
            Line line = line(row + 1, table.get(row), heads);
            if (!line.isEmpty()) {
                lines.add(line);
            }
        }
        if (lines.isEmpty()) {
            throw new UnreadableSheet("There is nobody in this file, only the heads of the columns.");
        }
        if (lines.size() > MAX_LINES) {
            throw new UnreadableSheet("This list has " + lines.size() + " lines; at most " + MAX_LINES
                    + " are read at once. Split it into several files.");
        }
        return lines;
    }

    private static Map<Integer, Column> heads(List<String> row) {
        Map<Integer, Column> heads = new TreeMap<>();
        for (int at = 0; at < row.size(); at++) {
            Optional<Column> column = Column.of(row.get(at));
            if (column.isPresent()) {
                if (heads.containsValue(column.get())) {
                    throw new UnreadableSheet(
                            "Two columns are both read as \"" + column.get().getTitle() + "\". Leave one of them out.");
                }
                heads.put(at, column.get());
            }
        }
        for (Column needed : List.of(Column.GIVEN, Column.FAMILY)) {
            if (!heads.containsValue(needed)) {
                throw new UnreadableSheet("There is no column \"" + needed.getTitle() + "\". " + HEADS);
            }
        }
        return heads;
    }

    private static Line line(int number, List<String> row, Map<Integer, Column> heads) {
        EnumMap<Column, String> cells = new EnumMap<>(Column.class);
        heads.forEach((at, column) -> cells.put(column, at < row.size() ? row.get(at) : ""));
        return new Line(number, cells);
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
            throw new UnreadableSheet("This is no list of people. Send a CSV file or an Excel file (.xlsx).");
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

    private List<List<String>> excel(byte[] content) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            Sheet sheet = workbook.getSheetAt(0);
            if (sheet.getLastRowNum() > MAX_LINES * 2) {
                throw new UnreadableSheet("This list is too long. At most " + MAX_LINES + " lines are read at once.");
            }
            List<List<String>> table = new ArrayList<>();
            for (int at = 0; at <= sheet.getLastRowNum(); at++) {
                table.add(row(sheet.getRow(at)));
            }
            return table;
        } catch (IOException | POIXMLException | IllegalArgumentException broken) {
            throw new UnreadableSheet(
                    "This Excel file cannot be read: it is damaged, protected, or no list. Save it as .xlsx without a password, or as CSV.");
        }
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
