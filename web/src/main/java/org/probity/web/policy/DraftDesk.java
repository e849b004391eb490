package org.probity.web.policy;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.probity.ejb.policy.draft.DraftClause;
import org.probity.ejb.policy.draft.DraftHeading;
import org.probity.ejb.policy.draft.DraftPart;
import org.probity.ejb.policy.draft.DraftTable;
import org.probity.ejb.policy.draft.ImpossibleCorrection;
import org.probity.ejb.policy.draft.PolicyDraft;
import org.probity.ejb.policy.draft.Strength;
import org.probity.persistence.breach.ConductCode;

/**
 * A draft on the desk: one part at a time is open for correction, everything else is read. Whatever button is pressed, what was typed
 * is taken first.
 */
public class DraftDesk implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int NONE = -1;
    private static final Pattern EMPTY_LINE = Pattern.compile("\\R\\h*\\R\\s*");

    private PolicyDraft draft;
    private int selected = NONE;
    private int last = NONE;
    private String number;
    private String text;
    private Strength strength;
    private String codes;

    /** One part as the page shows it. */
    public record Line(int position, String kind, DraftPart part, boolean open, boolean closedLast)
            implements Serializable {}

    public DraftDesk(PolicyDraft draft) {
        this.draft = draft;
    }

    public PolicyDraft getDraft() {
        return draft;
    }

    public List<Line> getLines() {
        return IntStream.range(0, draft.parts().size()).mapToObj(this::line).toList();
    }

    private Line line(int position) {
        DraftPart part = draft.parts().get(position);
        String kind = part instanceof DraftHeading ? "HEADING" : part instanceof DraftTable ? "TABLE" : "ITEM";
        return new Line(position, kind, part, position == selected, selected == NONE && position == last);
    }

    /** How many hundredths of the words of the file have a place. */
    public int getPercent() {
        return (int) Math.floor(draft.coverage().share() * 100);
    }

    /** Words of the file that have no place, at most thirty, with how often they are missing. */
    public String getMissingWords() {
        return String.join(
                ", ",
                draft.coverage().missing().counts().entrySet().stream()
                        .limit(30)
                        .map(word -> word.getKey() + (word.getValue() > 1 ? " (" + word.getValue() + " times)" : ""))
                        .toList());
    }

    /** Opens a part; the one that was open is taken as it was typed. */
    public void open(int position) {
        keep();
        select(position);
    }

    /** Takes what was typed and closes the part. */
    public void close() {
        keep();
        select(NONE);
    }

    /** Two clauses out of one, where an empty line was typed. */
    public void split() {
        String typed = Objects.requireNonNullElse(text, "").strip();
        String[] halves = EMPTY_LINE.split(typed, 2);
        if (halves.length < 2) {
            throw new ImpossibleCorrection("Put an empty line where the second clause begins, then press Split again.");
        }
        text = halves[0] + "\n" + halves[1];
        keep();
        draft = draft.split(selected, halves[0].length() + 1);
        select(selected + 1);
    }

    public void join() {
        keep();
        draft = draft.mergeWithPrevious(selected);
        select(selected - 1);
    }

    /** A heading out of a clause. */
    public void promote() {
        keep();
        draft = draft.promote(selected, 2);
        select(selected);
    }

    /** A clause out of a heading. */
    public void demote() {
        keep();
        draft = draft.demote(selected);
        select(selected);
    }

    /** Deeper or less deep: a clause below the one before it, a heading below the one above it. */
    public void indent(int by) {
        keep();
        DraftPart part = draft.parts().get(selected);
        if (part instanceof DraftClause clause) {
            draft = draft.withDepth(selected, clause.depth() + by);
        } else if (part instanceof DraftHeading heading) {
            draft = draft.promote(selected, Math.max(1, Math.min(6, heading.level() + by)));
        }
        select(selected);
    }

    public void remove() {
        draft = draft.without(selected);
        last = Math.min(selected, draft.parts().size() - 1);
        selected = NONE;
    }

    private void keep() {
        if (selected == NONE || draft.parts().get(selected) instanceof DraftTable) {
            return;
        }
        PolicyDraft kept =
                draft.withText(selected, Objects.requireNonNullElse(text, "").replace("\r\n", "\n"));
        if (kept.parts().get(selected) instanceof DraftClause clause) {
            if (!Objects.equals(clause.number(), blankToNull(number))) {
                kept = kept.renumber(selected, number);
            }
            kept = kept.withStrength(selected, strength).withCodes(selected, codes(codes));
        }
        draft = kept;
    }

    private void select(int position) {
        last = position == NONE ? selected : position;
        selected = position;
        if (position == NONE) {
            return;
        }
        DraftPart part = draft.parts().get(position);
        if (part instanceof DraftClause clause) {
            number = clause.number();
            text = clause.text();
            strength = clause.strength();
            codes = String.join(", ", clause.codes());
        } else if (part instanceof DraftHeading heading) {
            text = heading.text();
        }
    }

    private static List<String> codes(String typed) {
        List<String> codes = Arrays.stream(Objects.requireNonNullElse(typed, "").split("[,;\\s]+", -1))
                .filter(code -> !code.isEmpty())
                .map(code -> code.toUpperCase(Locale.ROOT))
                .distinct()
                .toList();
        codes.stream()
                .filter(code -> ConductCode.of(code).isEmpty())
                .findFirst()
                .ifPresent(unknown -> {
                    throw new ImpossibleCorrection("There is no code " + unknown + " in the catalogue of conduct.");
                });
        return codes;
    }

    private static String blankToNull(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    public String getTitle() {
        return draft.title();
    }

    public void setTitle(String title) {
        draft = draft.withTitle(title);
    }

    public int getSelected() {
        return selected;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Strength getStrength() {
        return strength;
    }

    public void setStrength(Strength strength) {
        this.strength = strength;
    }

    public String getCodes() {
        return codes;
    }

    public void setCodes(String codes) {
        this.codes = codes;
    }
}
