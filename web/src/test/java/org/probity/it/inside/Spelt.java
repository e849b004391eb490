package org.probity.it.inside;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Any value field by field: records by their parts, everything else of the product by its getters, without ids that nobody sees. */
final class Spelt {
    private static final int DEEPEST = 5;
    private static final int MOST = 100;

    private final StringBuilder text = new StringBuilder();
    private final Deque<Object> within = new ArrayDeque<>();

    private Spelt() {}

    static String out(Object value) {
        Spelt spelt = new Spelt();
        spelt.add(value);
        return spelt.text.toString();
    }

    private void add(Object value) {
        if (value instanceof Optional<?> maybe) {
            add(maybe.orElse(null));
        } else if (value instanceof byte[] bytes) {
            String content = new String(bytes, StandardCharsets.UTF_8);
            boolean readable = !content.startsWith("%PDF") && content.indexOf('\uFFFD') < 0;
            text.append(readable ? content : bytes.length + " bytes");
        } else if (value instanceof Set<?> set) {
            all("{", set.stream().map(Spelt::out).sorted().toList());
        } else if (value instanceof Collection<?> many) {
            all("[", many);
        } else if (value instanceof Map<?, ?> map) {
            all(
                    "{",
                    map.entrySet().stream()
                            .map(entry -> out(entry.getKey()) + "=" + out(entry.getValue()))
                            .sorted()
                            .toList());
        } else if (value == null
                || value instanceof Enum
                || !value.getClass().getName().startsWith("org.probity")) {
            text.append(value);
        } else if (within.size() >= DEEPEST || within.stream().anyMatch(outer -> outer == value)) {
            text.append('^');
        } else {
            within.push(value);
            fields(value);
            within.pop();
        }
    }

    private void all(String open, Collection<?> values) {
        text.append(open).append(values.size());
        values.stream().limit(MOST).forEach(each -> {
            text.append("\n ");
            add(each);
        });
        text.append(']');
    }

    private void fields(Object value) {
        text.append(value.getClass().getSimpleName()).append('(');
        getters(value.getClass()).forEach(getter -> {
            text.append(getter.getName()).append(": ");
            try {
                getter.setAccessible(true);
                add(getter.invoke(value));
            } catch (IllegalAccessException | InvocationTargetException refused) {
                text.append('!');
            }
            text.append("; ");
        });
        text.append(')');
    }

    private static List<Method> getters(Class<?> type) {
        Stream<Method> all = type.isRecord()
                ? Arrays.stream(type.getRecordComponents()).map(RecordComponent::getAccessor)
                : Arrays.stream(type.getMethods())
                        .filter(method -> method.getParameterCount() == 0
                                && !Modifier.isStatic(method.getModifiers())
                                && method.getDeclaringClass().getName().startsWith("org.probity")
                                && method.getName().matches("(get|is)[A-Z].*"));
        return all.filter(getter -> !(Number.class.isAssignableFrom(getter.getReturnType())
                        && getter.getName().matches("getId|id")))
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }
}
