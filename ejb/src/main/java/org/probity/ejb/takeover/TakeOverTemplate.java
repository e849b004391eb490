package org.probity.ejb.takeover;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The spreadsheet to fill in: a sheet for each list with the heads of its columns, and one that says what to write where. */
final class TakeOverTemplate {
    private static final int CHARACTER = 256;

    private static final byte[] FILE = made();

    private TakeOverTemplate() {}

    /** The same file for everybody. */
    static byte[] file() {
        return FILE.clone();
    }

    private static byte[] made() {
        try (Workbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            CellStyle bold = bold(workbook);
            for (ListKind list : ListKind.values()) {
                heads(workbook.createSheet(list.getTitle()), list, bold);
            }
            explain(workbook.createSheet("What to write"), bold, wrapped(workbook));
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private static CellStyle bold(Workbook workbook) {
        Font font = workbook.createFont();
        font.setBold(true);
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        return style;
    }

    private static CellStyle wrapped(Workbook workbook) {
        CellStyle style = workbook.createCellStyle();
        style.setWrapText(true);
        return style;
    }

    /** Cells are text, so that no program makes another date or number of what is typed. */
    private static void heads(Sheet sheet, ListKind list, CellStyle bold) {
        CellStyle text = sheet.getWorkbook().createCellStyle();
        text.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("@"));
        List<Column> columns = Column.of(list);
        Row row = sheet.createRow(0);
        for (int at = 0; at < columns.size(); at++) {
            row.createCell(at).setCellValue(columns.get(at).getTitle());
            row.getCell(at).setCellStyle(bold);
            sheet.setDefaultColumnStyle(at, text);
            sheet.setColumnWidth(at, (columns.get(at) == Column.SUMMARY ? 60 : 20) * CHARACTER);
        }
        sheet.createFreezePane(0, 1);
    }

    private static void explain(Sheet sheet, CellStyle bold, CellStyle wrapped) {
        Row head = sheet.createRow(0);
        List<String> titles = List.of("Sheet", "Column", "Needed", "What to write", "For example");
        List<Integer> widths = List.of(12, 16, 12, 80, 40);
        for (int at = 0; at < titles.size(); at++) {
            head.createCell(at).setCellValue(titles.get(at));
            head.getCell(at).setCellStyle(bold);
            sheet.setColumnWidth(at, widths.get(at) * CHARACTER);
        }
        int next = 1;
        for (ListKind list : ListKind.values()) {
            for (Column column : Column.of(list)) {
                Row row = sheet.createRow(next++);
                row.createCell(0).setCellValue(list.getTitle());
                row.createCell(1).setCellValue(column.getTitle());
                row.createCell(2).setCellValue(column.isNeeded() ? "always" : "sometimes");
                row.createCell(3).setCellValue(column.getMeaning());
                row.getCell(3).setCellStyle(wrapped);
                row.createCell(4).setCellValue(column.getExample());
            }
        }
    }
}
