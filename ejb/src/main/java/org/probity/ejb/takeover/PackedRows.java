package org.probity.ejb.takeover;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.probity.ejb.takeover.Preview.Row;

/**
 * Rows with what was said to them as one text, to be sealed. Fields are divided by characters that no cell has: {@link SheetRow} takes
 * control characters out.
 */
final class PackedRows {
    private static final String ROW = "\u001C";
    private static final String FIELD = "\u001D";
    private static final String ITEM = "\u001E";
    private static final String PART = "\u001F";

    private PackedRows() {}

    /** What comes out again. */
    record Unpacked(List<SheetRow> rows, List<Row> said, List<Fault> faults) {}

    static String pack(TakeOverPlan.Plan plan) {
        List<String> rows = new ArrayList<>(List.of(faults(plan.faults())));
        for (RowPlan each : plan.rows()) {
            SheetRow row = each.row();
            String cells = Arrays.stream(Column.values()).map(row::get).collect(Collectors.joining(ITEM));
            rows.add(String.join(
                    FIELD,
                    row.list().name(),
                    String.valueOf(row.number()),
                    cells,
                    row.get(Column.REFERENCE) + ", " + each.name(),
                    each.isSound() ? each.what() : "",
                    faults(each.faults())));
        }
        return String.join(ROW, rows);
    }

    static Unpacked unpack(String packed) {
        List<String> rows = Arrays.asList(packed.split(ROW, -1));
        List<SheetRow> sent = new ArrayList<>();
        List<Row> said = new ArrayList<>();
        for (String each : rows.subList(1, rows.size())) {
            String[] fields = each.split(FIELD, -1);
            ListKind list = ListKind.valueOf(fields[0]);
            int number = Integer.parseInt(fields[1]);
            sent.add(new SheetRow(list, number, cells(fields[2])));
            said.add(new Row(list, number, fields[3], fields[4], faultsIn(fields[5])));
        }
        return new Unpacked(sent, said, faultsIn(rows.get(0)));
    }

    private static Map<Column, String> cells(String packed) {
        Iterator<String> cells = Arrays.asList(packed.split(ITEM, -1)).iterator();
        Map<Column, String> byColumn = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            byColumn.put(column, cells.next());
        }
        return byColumn;
    }

    private static String faults(List<Fault> faults) {
        return faults.stream()
                .map(fault -> fault.column() + PART + fault.words())
                .collect(Collectors.joining(ITEM));
    }

    private static List<Fault> faultsIn(String packed) {
        return packed.isEmpty()
                ? List.of()
                : Arrays.stream(packed.split(ITEM, -1))
                        .map(fault -> fault.split(PART, -1))
                        .map(parts -> new Fault(parts[0], parts[1]))
                        .toList();
    }
}
