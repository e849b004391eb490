package org.probity.ejb.letter;

import com.samskivert.mustache.BasicCollector;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probity.ejb.letter.LetterField.Column;
import org.probity.ejb.letter.LetterIncomplete.Gap;
import org.probity.ejb.letter.LetterTags.Section;
import org.probity.ejb.letter.LetterTags.Use;

/**
 * One template, read: its header and its text in simple XHTML with logic-less tags. That it could be read does not mean that it
 * may be used: {@link #check()} says what stands against it.
 */
public final class LetterText {

    private static final Pattern PARTS = Pattern.compile("\\A---\\R(.*?)\\R---\\R(.*)\\z", Pattern.DOTALL);
    private static final Pattern MARKS = Pattern.compile("\\sdata-says=\"([^\"]*)\"");
    private static final Mustache.Compiler MUSTACHE = Mustache.compiler()
            .escapeHTML(true)
            .defaultValue("")
            .emptyStringIsFalse(true)
            .withCollector(new MapsOnly());

    private final LetterHeader header;
    private final String body;
    private final LetterTags tags;
    private final Set<String> fields;
    private final Template template;

    private LetterText(LetterHeader header, String body) {
        this.header = header;
        this.body = body;
        this.tags = new LetterTags(body);
        if (!tags.faults().isEmpty()) {
            throw new LetterTextRefused(tags.faults().stream()
                    .map(fault -> header.name() + ", " + fault)
                    .toList());
        }
        this.fields = fieldsOf(tags);
        this.template = MUSTACHE.compile(body);
    }

    /**
     * Reads a whole template: a header between two lines of three hyphens, then the text.
     *
     * @throws LetterTextRefused if it has no header or a section is not closed
     */
    public static LetterText parse(String source) {
        Matcher parts = PARTS.matcher(source);
        if (!parts.matches()) {
            throw new LetterTextRefused(
                    List.of("The template must begin with a header between two lines of three hyphens."));
        }
        return new LetterText(LetterHeader.parse(parts.group(1)), parts.group(2));
    }

    public LetterHeader header() {
        return header;
    }

    /** The names of all fields that the text uses, in the order of first use; columns of tables are not among them. */
    public Set<String> fields() {
        return fields;
    }

    private static Set<String> fieldsOf(LetterTags tags) {
        Set<String> names = new LinkedHashSet<>();
        for (Use use : tags.uses()) {
            if (LetterFields.named(use.field()).isPresent()
                    && use.row().flatMap(row -> row.column(use.field())).isEmpty()) {
                names.add(use.field());
            }
        }
        return Collections.unmodifiableSet(names);
    }

    /** What stands against the use of this template, as sentences that name the template and the field; empty if nothing. */
    public List<String> check() {
        return new LetterCheck(this).faults();
    }

    /** The same, and what this template leaves out that the shipped one demands. */
    public List<String> checkAgainst(LetterText shipped) {
        return new LetterCheck(this).faultsAgainst(shipped);
    }

    /** What is still missing to print the text of this letter with these values; empty if nothing. */
    List<Gap> gaps(LetterValues values) {
        Set<Gap> gaps = new LinkedHashSet<>();
        for (String name : header.fields()) {
            LetterField field = LetterFields.named(name).orElseThrow();
            boolean mayBeEmpty = header.mayBeEmpty().contains(name) || field.kind() == LetterField.Kind.FLAG;
            if (mayBeEmpty ? !values.given(name) : !values.holds(name)) {
                gaps.add(missing(field, field.meaning()));
            }
        }
        for (Use use : tags.uses()) {
            if (!use.section() && !use.field().equals(".")) {
                gaps.addAll(gapsAt(use, values));
            }
        }
        return new ArrayList<>(gaps);
    }

    private static List<Gap> gapsAt(Use use, LetterValues values) {
        Optional<LetterField> table = use.row();
        List<Map<String, String>> rows =
                table.map(each -> values.rows(each.name())).orElse(List.of(Map.of()));
        List<Gap> gaps = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (reached(use, values, rows.get(i)) && !values.holds(use.field(), rows.get(i))) {
                gaps.add(gapAt(use, table, i + 1));
            }
        }
        return gaps;
    }

    private static Gap gapAt(Use use, Optional<LetterField> table, int row) {
        Optional<Column> column = table.flatMap(each -> each.column(use.field()));
        if (column.isPresent()) {
            LetterField field = table.orElseThrow();
            return missing(
                    field,
                    field.meaning() + ", row " + row + ": " + column.get().meaning());
        }
        LetterField field = LetterFields.named(use.field()).orElseThrow();
        return missing(field, field.meaning());
    }

    private static boolean reached(Use use, LetterValues values, Map<String, String> row) {
        for (Section section : use.within()) {
            if (!section.isMark() && values.holds(section.field(), row) == section.inverted()) {
                return false;
            }
        }
        return true;
    }

    private static Gap missing(LetterField field, String what) {
        return new Gap(field.name(), "Missing: " + what + ".", field.where());
    }

    /** The text with the values in place; every value is escaped. */
    String fill(LetterValues values) {
        return template.execute(values.printable());
    }

    /** The keys of {@link LetterContents} that are marked in this piece of XHTML. */
    static Set<String> marks(String xhtml) {
        Set<String> marks = new LinkedHashSet<>();
        Matcher mark = MARKS.matcher(xhtml);
        while (mark.find()) {
            marks.addAll(List.of(mark.group(1).strip().split("\\s+")));
        }
        return marks;
    }

    String body() {
        return body;
    }

    LetterTags tags() {
        return tags;
    }

    /** Looks values up in maps only, so that no tag can ever call a method. */
    private static final class MapsOnly extends BasicCollector {
        @Override
        public <K, V> ConcurrentMap<K, V> createFetcherCache() {
            return new ConcurrentHashMap<>();
        }
    }
}
