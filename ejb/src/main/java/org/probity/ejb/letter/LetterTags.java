package org.probity.ejb.letter;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tags of a template with the sections around each, so that it is known without rendering which fields are reached.
 * Only variables, sections and inverted sections are part of our language: raw values, partials and lambdas are faults.
 */
final class LetterTags {

    private static final Pattern TAG = Pattern.compile("\\{\\{(\\{?)\\s*([#^/!>&=$<]?)\\s*([^{}]*?)\\s*\\}?\\}\\}");
    private static final Pattern NAME = Pattern.compile("\\.|-first|-last|[a-z][A-Za-z0-9]*");

    /** A section around a tag; {@code inverted} ones are printed when the field is missing, empty or no. */
    record Section(String field, boolean inverted) {
        boolean isMark() {
            return field.startsWith("-");
        }
    }

    /** One use of a field: whether it opens a section, and the sections around it, outermost first. */
    record Use(String field, boolean section, List<Section> within, int line) {
        /** The list or table whose entries are at hand, innermost first, if there is one. */
        Optional<LetterField> row() {
            return within.stream()
                    .filter(section -> !section.inverted())
                    .flatMap(section -> LetterFields.named(section.field()).stream())
                    .filter(LetterField::isList)
                    .reduce((outer, inner) -> inner);
        }
    }

    private final List<Use> uses = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private final Deque<Section> open = new ArrayDeque<>();

    LetterTags(String body) {
        Matcher tag = TAG.matcher(body);
        while (tag.find()) {
            int line = 1
                    + (int) body.substring(0, tag.start())
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            read(tag.group(1) + tag.group(2), tag.group(3), line);
        }
        open.forEach(section -> faults.add("the section \"" + section.field() + "\" is never closed."));
        String rest = tag.replaceAll("");
        if (rest.contains("{{") || rest.contains("}}")) {
            faults.add("a tag is not closed: look for double curly brackets without their partner.");
        }
    }

    List<Use> uses() {
        return uses;
    }

    List<String> faults() {
        return faults;
    }

    private void read(String sign, String name, int line) {
        if (sign.equals("!")) {
            return;
        }
        if (!NAME.matcher(name).matches()) {
            faults.add("line " + line + ": \"" + name + "\" is not the name of a field.");
            return;
        }
        switch (sign) {
            case "" -> uses.add(new Use(name, false, List.copyOf(around()), line));
            case "#", "^" -> {
                uses.add(new Use(name, true, List.copyOf(around()), line));
                open.push(new Section(name, sign.equals("^")));
            }
            case "/" -> close(name, line);
            default -> faults.add("line " + line + ": a tag may not begin with \"" + sign + "\".");
        }
    }

    private void close(String name, int line) {
        if (open.isEmpty() || !open.peek().field().equals(name)) {
            faults.add("line " + line + ": \"" + name + "\" is closed here but is not the section that is open.");
        } else {
            open.pop();
        }
    }

    private List<Section> around() {
        List<Section> sections = new ArrayList<>(open);
        Collections.reverse(sections);
        return sections;
    }
}
