package org.probity.ejb.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reference data that ships with the product: a YAML list of rows. A row that is not whole ends the start, not a page. */
final class DataFile {
    private DataFile() {}

    /** One row. Absent texts and numbers are null. */
    record Row(Map<?, ?> values) {
        String text(String key) {
            return values.get(key) == null ? null : values.get(key).toString();
        }

        Integer number(String key) {
            return values.get(key) == null ? null : Integer.valueOf(text(key));
        }

        boolean flag(String key) {
            return Boolean.TRUE.equals(values.get(key));
        }
    }

    static List<Row> rows(String resource) {
        try (InputStream file = DataFile.class.getClassLoader().getResourceAsStream(resource)) {
            Object rows = new Load(LoadSettings.builder().setLabel(resource).build()).loadFromInputStream(file);
            return ((List<?>) rows)
                    .stream().map(row -> new Row((Map<?, ?>) row)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
