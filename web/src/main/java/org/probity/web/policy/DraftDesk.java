package org.probity.web.policy;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
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
import org.probity.ejb.policy.reader.ClauseReasons;

/**
 * A draft on the desk: one part at a time is open for correction, everything else is read. Whatever button is pressed, what was typed
 * is taken first.
 */
public class DraftDesk implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int NONE = -1;
    private static final int MOST_STEPS = 30;
    private static final Pattern EMPTY_LINE = Pattern.compile("\\R\\h*\\R\\s*");

    private final Deque<PolicyDraft> before = new ArrayDeque<>();
    private PolicyDraft draft;
    private String taken;
    private int selected = NONE;
    private int last = NONE;
    private String number;
    private String text;
    private Strength strength;
    private String codes;

    /**
     * One part as the page shows it.
     *
     * @param because the words that make a clause bind, and whom; empty for other parts
     */
    public record Line(int position, String kind, DraftPart part, boolean open, boolean closedLast, String because)
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
        return new Line(
                position,
                kind,
                part,
                position == selected,
                selected == NONE && position == last,
                ClauseReasons.inWords(draft, part));
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

    /** The next part that can be corrected, or the one before; stays where it is at either end. */
    public void move(int by) {
        int next = selected + by;
        while (next >= 0 && next < draft.parts().size() && draft.parts().get(next) instanceof DraftTable) {
            next += by;
        }
        open(next >= 0 && next < draft.parts().size() ? next : selected);
    }

    /** Takes the last step back, whatever it was. */
    public void undo() {
        if (!before.isEmpty()) {
            draft = before.pop();
            taken = null;
            select(Math.min(Math.max(last, 0), draft.parts().size() - 1));
            if (draft.parts().get(selected) instanceof DraftTable) {
                selected = NONE;
            }
        }
    }

    public boolean isUndoable() {
        return !before.isEmpty();
    }

    /** The words of the part that was taken out in the last step; null when the last step was another one. */
    public String getTaken() {
        return taken;
    }

    private void become(PolicyDraft next) {
        taken = null;
        if (!next.equals(draft)) {
            before.push(draft);
            if (before.size() > MOST_STEPS) {
                before.removeLast();
            }
        }
        draft = next;
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
        become(kept().split(selected, halves[0].length() + 1));
        select(selected + 1);
    }

    public void join() {
        keep();
        become(draft.mergeWithPrevious(selected));
        select(selected - 1);
    }

    /** A heading out of a clause. */
    public void promote() {
        keep();
        become(draft.promote(selected, 2));
        select(selected);
    }

    /** A clause out of a heading. */
    public void demote() {
        keep();
        become(draft.demote(selected));
        select(selected);
    }

    /** Deeper or less deep: a clause below the one before it, a heading below the one above it. */
    public void indent(int by) {
        keep();
        DraftPart part = draft.parts().get(selected);
        if (part instanceof DraftClause clause) {
            become(draft.withDepth(selected, clause.depth() + by));
        } else if (part instanceof DraftHeading heading) {
            become(draft.promote(selected, Math.max(1, Math.min(6, heading.level() + by))));
        }
        select(selected);
    }

    public void remove() {
        String words = draft.parts().get(selected).sourceText();
        become(draft.without(selected));
        taken = words;
        last = Math.min(selected, draft.parts().size() - 1);
        selected = NONE;
    }

    private void keep() {
        become(kept());
    }

    /** The draft with what was typed. */
    private PolicyDraft kept() {
        if (selected == NONE || draft.parts().get(selected) instanceof DraftTable) {
            return draft;
        }
        PolicyDraft kept =
                draft.withText(selected, Objects.requireNonNullElse(text, "").replace("\r\n", "\n"));
        if (kept.parts().get(selected) instanceof DraftClause clause) {
            if (!Objects.equals(clause.number(), blankToNull(number))) {
                kept = kept.renumber(selected, number);
            }
            Strength binds = ClauseReasons.strengthWith(draft.parts().get(selected), clause.text(), strength);
            kept = kept.withStrength(selected, binds).withCodes(selected, codes(codes));
        }
        return kept;
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
        return Arrays.stream(Objects.requireNonNullElse(typed, "").split("[,;\\s]+", -1))
                .filter(code -> !code.isEmpty())
                .map(code -> code.toUpperCase(Locale.ROOT))
                .distinct()
                .toList();
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
