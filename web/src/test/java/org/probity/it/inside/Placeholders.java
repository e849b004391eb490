package org.probity.it.inside;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Arguments for any method: records built from their parts, collections of one, the first of an enum, some row of a table.
 *
 * @param name stands wherever a text is asked for
 * @param moment stands wherever an instant is
 */
record Placeholders(String name, Instant moment) {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final byte[] CONTENT = "Some words.".getBytes(StandardCharsets.UTF_8);
    private static final Map<Class<?>, Object> PLAIN = Map.of(
            int.class, 1, Integer.class, 1, long.class, 1L, Long.class, 1L, boolean.class, true, Boolean.class, true);

    Object[] arguments(Method method, EntityManager em) {
        return Arrays.stream(method.getGenericParameterTypes())
                .map(type -> of(type, em))
                .toArray();
    }

    /** Null where nothing can be made. */
    private Object of(Type type, EntityManager em) {
        if (type instanceof ParameterizedType generic) {
            return filled(generic, em);
        }
        Class<?> plain = (Class<?>) type;
        if (PLAIN.containsKey(plain)) {
            return PLAIN.get(plain);
        }
        if (plain == String.class) {
            return name;
        }
        if (plain == byte[].class) {
            return CONTENT.clone();
        }
        if (plain.isEnum()) {
            return plain.getEnumConstants()[0];
        }
        if (plain.isSealed()) {
            return of(plain.getPermittedSubclasses()[0], em);
        }
        if (plain.isAnnotationPresent(Entity.class)) {
            return em.createQuery("select e from " + plain.getSimpleName() + " e order by e.id", plain)
                    .setMaxResults(1)
                    .getResultStream()
                    .findFirst()
                    .orElse(null);
        }
        return plain.getPackageName().startsWith("java.time") ? time(plain) : made(plain, em);
    }

    private Object filled(ParameterizedType type, EntityManager em) {
        Class<?> raw = (Class<?>) type.getRawType();
        Object first = of(type.getActualTypeArguments()[0], em);
        if (first == null) {
            return null;
        }
        if (raw == Map.class) {
            Object second = of(type.getActualTypeArguments()[1], em);
            return second == null ? Map.of() : Map.of(first, second);
        }
        return raw == Set.class ? Set.of(first) : Collection.class.isAssignableFrom(raw) ? List.of(first) : null;
    }

    private Object time(Class<?> type) {
        return type == Instant.class
                ? moment
                : type == LocalDate.class
                        ? DAY
                        : type == LocalDateTime.class
                                ? DAY.atTime(10, 0)
                                : type == LocalTime.class ? LocalTime.NOON : null;
    }

    private Object made(Class<?> type, EntityManager em) {
        if (type.isInterface()) {
            return Proxy.newProxyInstance(
                    type.getClassLoader(), new Class<?>[] {type}, (self, method, given) -> stream(method));
        }
        try {
            Constructor<?> constructor = type.isRecord()
                    ? type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new))
                    : Arrays.stream(type.getConstructors())
                            .min(Comparator.comparing(Constructor::getParameterCount))
                            .orElseThrow(NoSuchMethodException::new);
            return constructor.newInstance(Arrays.stream(constructor.getGenericParameterTypes())
                    .map(each -> of(each, em))
                    .toArray());
        } catch (NoSuchMethodException
                | InstantiationException
                | IllegalAccessException
                | InvocationTargetException no) {
            return null;
        }
    }

    private Object stream(Method method) {
        return method.getReturnType() == OutputStream.class
                ? OutputStream.nullOutputStream()
                : method.getReturnType() == InputStream.class ? new ByteArrayInputStream(CONTENT) : null;
    }
}
