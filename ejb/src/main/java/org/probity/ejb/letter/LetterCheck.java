package org.probity.ejb.letter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.probity.ejb.letter.LetterField.Kind;
import org.probity.ejb.letter.LetterTags.Use;

/** What stands against a template, found without any values: each fault is a sentence that names the template and the field. */
final class LetterCheck {

    private final LetterText text;
    private final List<String> faults = new ArrayList<>();

    LetterCheck(LetterText text) {
        this.text = text;
    }

    List<String> faults() {
        checkHeader();
        checkUses();
        checkMandatory();
        checkContents();
        LetterMarkup.faults(text.body()).forEach(this::fault);
        return List.copyOf(faults);
    }

    List<String> faultsAgainst(LetterText shipped) {
        faults();
        LetterHeader mine = text.header();
        LetterHeader theirs = shipped.header();
        if (!mine.name().equals(theirs.name())
                || mine.recipient() != theirs.recipient()
                || mine.meeting() != theirs.meeting()) {
            fault(
                    "number, variant, recipient and meeting must stay as they are in the letter that came with the product.");
        }
        if (theirs.secondReader() && !mine.secondReader()) {
            fault("a second person must read this letter.");
        }
        theirs.fields().stream()
                .filter(field -> !mine.fields().contains(field))
                .forEach(field -> fault("the field \"" + field + "\" must stay among the fields that are needed."));
        mine.mayBeEmpty().stream()
                .filter(field -> !theirs.mayBeEmpty().contains(field))
                .forEach(field -> fault("the field \"" + field + "\" may not be empty."));
        theirs.says().stream().filter(key -> !mine.says().contains(key)).forEach(this::mustStillSay);
        return List.copyOf(faults);
    }

    private void mustStillSay(String key) {
        fault("the letter must still say: " + LetterContents.words(key).orElse(key) + ".");
    }

    private void checkHeader() {
        LetterHeader header = text.header();
        if (!header.letter().matches("L(0[1-9]|[1-3][0-9]|40)")) {
            fault("a letter has a number from L01 to L40.");
        }
        if (Locale.forLanguageTag(header.language()).getLanguage().isEmpty()) {
            fault("\"" + header.language() + "\" is not a language.");
        }
        if (header.recipient() == RecipientKind.ANYONE) {
            fault("the header must say who reads the letter.");
        }
    }

    private void checkUses() {
        for (Use use : text.tags().uses()) {
            if (!isColumn(use)) {
                checkField(use);
            }
        }
    }

    private static boolean isColumn(Use use) {
        Optional<LetterField> row = use.row();
        if (use.field().equals(".")) {
            return row.filter(field -> field.kind() == Kind.LINES).isPresent();
        }
        if (use.field().startsWith("-")) {
            return use.section() && row.isPresent();
        }
        return row.flatMap(field -> field.column(use.field())).isPresent();
    }

    private void checkField(Use use) {
        Optional<LetterField> field = LetterFields.named(use.field());
        String line = "line " + use.line() + ": ";
        if (field.isEmpty()) {
            fault(line + "there is no field called \"" + use.field() + "\".");
        } else if (!field.get().mayBeReadBy(text.header().recipient())) {
            fault(line + "the field \"" + use.field() + "\" may not be shown to this kind of reader.");
        } else if (!use.section() && field.get().kind() != Kind.TEXT) {
            fault(line + "the field \"" + use.field() + "\" is a list or a yes or no, and cannot stand in a sentence.");
        }
    }

    private void checkMandatory() {
        LetterHeader header = text.header();
        Set<String> used = text.fields();
        for (String name : header.fields()) {
            if (LetterFields.named(name).isEmpty()) {
                fault("the header names a field that does not exist: \"" + name + "\".");
            } else if (!used.contains(name)) {
                fault("the field \"" + name + "\" is needed but the text does not use it.");
            }
        }
        header.mayBeEmpty().stream()
                .filter(name -> !header.fields().contains(name))
                .forEach(name -> fault("the field \"" + name + "\" may be empty but is not among the fields."));
    }

    private void checkContents() {
        Set<String> marked = LetterText.marks(text.body());
        Set<String> all = new HashSet<>(marked);
        all.addAll(text.header().says());
        all.stream()
                .filter(key -> LetterContents.words(key).isEmpty())
                .sorted()
                .forEach(key -> fault("nobody knows what \"" + key + "\" should say."));
        text.header().says().stream()
                .filter(key -> !marked.contains(key))
                .forEach(key -> fault("the text does not say: "
                        + LetterContents.words(key).orElse(key) + ". Mark the place with data-says=\"" + key + "\"."));
    }

    private void fault(String what) {
        faults.add(text.header().name() + ", " + what);
    }
}
