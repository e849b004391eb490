package org.probity.persistence.procedure;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Guards in one column, by name, divided by commas. */
@Converter
public class GuardList implements AttributeConverter<Set<Guard>, String> {
    @Override
    public String convertToDatabaseColumn(Set<Guard> guards) {
        return guards == null ? "" : guards.stream().map(Guard::name).collect(Collectors.joining(","));
    }

    @Override
    public Set<Guard> convertToEntityAttribute(String column) {
        return column == null || column.isEmpty()
                ? EnumSet.noneOf(Guard.class)
                : Arrays.stream(column.split(","))
                        .map(Guard::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Guard.class)));
    }
}
