package org.probity.it;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every path that somebody can read, found in the annotations of the resources and in the pages themselves. */
public final class Routes {
    private static final java.nio.file.Path PAGES = java.nio.file.Path.of("src/main/webapp");
    private static final Pattern HOLE = Pattern.compile("\\{(\\w+)[^}]*}");
    private static final Pattern VIEW_PARAM = Pattern.compile("<f:viewParam name=\"(\\w+)\"[^>]*>");

    private Routes() {}

    /**
     * One of them.
     *
     * @param path from the root of the product; holes as {@code {id}}
     * @param area first folder of a page or first segment behind {@code api/v1/}; empty for pages at the root
     * @param needed parameters without which there is nothing to see
     * @param optional each may be left out
     */
    public record Route(String path, String area, Set<String> needed, Set<String> optional) {}

    /** Everything with GET in the public API. */
    public static List<Route> api() {
        return new ClassFileImporter()
                .importPackages("org.probity.web").stream()
                        .filter(found -> found.isAnnotatedWith(Path.class))
                        .map(JavaClass::reflect)
                        .flatMap(Routes::of)
                        .toList();
    }

    private static Stream<Route> of(Class<?> resource) {
        return Arrays.stream(resource.getMethods())
                .filter(method -> method.isAnnotationPresent(GET.class))
                .map(method -> of(resource.getAnnotation(Path.class), method));
    }

    private static Route of(Path root, Method method) {
        Path own = method.getAnnotation(Path.class);
        String path = HOLE.matcher(root.value() + (own == null ? "" : "/" + own.value()))
                .replaceAll(hole -> "{" + hole.group(1) + "}");
        Set<String> query = Arrays.stream(method.getParameters())
                .map(parameter -> parameter.getAnnotation(QueryParam.class))
                .filter(Objects::nonNull)
                .map(QueryParam::value)
                .collect(Collectors.toSet());
        String area = path.contains("/") ? path.substring(0, path.indexOf('/')) : path;
        Set<String> holes =
                HOLE.matcher(path).results().map(hole -> hole.group(1)).collect(Collectors.toSet());
        return new Route("api/v1/" + path, area, holes, query);
    }

    /** Every page that has an address. */
    public static List<Route> pages() {
        try (Stream<java.nio.file.Path> files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .map(PAGES::relativize)
                    .filter(file -> !file.startsWith("WEB-INF") && !file.startsWith("resources"))
                    .map(Routes::page)
                    .toList();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static Route page(java.nio.file.Path file) {
        Set<String> needed = new LinkedHashSet<>();
        Set<String> optional = new LinkedHashSet<>();
        VIEW_PARAM.matcher(read(PAGES.resolve(file))).results().forEach(found -> {
            String name = found.group(1);
            boolean must = found.group().contains("required=\"true\"") || name.equals("id") || name.equals("ref");
            (must ? needed : optional).add(name);
        });
        String area = file.getNameCount() > 1 ? file.getName(0).toString() : "";
        return new Route(file.toString(), area, needed, optional);
    }

    private static String read(java.nio.file.Path file) {
        try {
            return Files.readString(file);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
