package org.probity.ejb.policy.compare;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.probity.persistence.policy.PolicyPart;

/**
 * What differs between two texts of a policy, word by word, in the order of the later one; what is gone stands where it stood. Blanks
 * and line ends count as words, so that both texts can be put together again from the pieces.
 */
public final class Redline {
    private static final int TOLD = 6;
    private static final int MOST_QUOTES = 4;
    private static final int LONGEST = 60;

    private Redline() {}

    /** What became of a whole piece. */
    public enum Change {
        SAME,
        CHANGED,
        ADDED,
        REMOVED
    }

    /** What became of some words. */
    public enum Kind {
        SAME,
        ADDED,
        REMOVED
    }

    /** Some words in a row that share their fate. */
    public record Piece(Kind kind, String text) implements Serializable {}

    /**
     * A heading, clause or table.
     *
     * @param part as it is in the later text; as it was when it is gone
     * @param formerNumber the number that was printed before when it is another one now, else null
     * @param pieces of its words; a table's as one row a line with bars between the cells
     */
    public record Part(Change change, PolicyPart part, String formerNumber, List<Piece> pieces)
            implements Serializable {
        public Part {
            pieces = List.copyOf(pieces);
        }

        public boolean isSame() {
            return change == Change.SAME;
        }
    }

    public static List<Part> between(List<PolicyPart> before, List<PolicyPart> after) {
        Pairing pairs = new Pairing(before, after);
        List<Part> parts = new ArrayList<>(gone(pairs, before, 0));
        for (PolicyPart part : after) {
            PolicyPart former = pairs.before(part);
            parts.add(former == null ? whole(Change.ADDED, part) : compared(former, part));
            if (former != null) {
                parts.addAll(gone(pairs, before, indexOf(before, former) + 1));
            }
        }
        return List.copyOf(parts);
    }

    /** A first wording of what changed, for a person to mend; never blank. */
    public static String summary(List<Part> redline) {
        List<Part> changed = redline.stream().filter(part -> !part.isSame()).toList();
        if (changed.isEmpty()) {
            return "The text is the same as before.";
        }
        String told = changed.stream().limit(TOLD).map(Redline::sentence).collect(Collectors.joining(" "));
        int more = changed.size() - TOLD;
        return more <= 0
                ? told
                : told + " " + more + (more == 1 ? " more place has changed." : " more places have changed.");
    }

    /** What follows a surviving piece and has gone, up to the next one that survived. */
    private static List<Part> gone(Pairing pairs, List<PolicyPart> before, int from) {
        List<Part> gone = new ArrayList<>();
        for (int at = from; at < before.size() && pairs.after(before.get(at)) == null; at++) {
            gone.add(whole(Change.REMOVED, before.get(at)));
        }
        return gone;
    }

    private static Part whole(Change change, PolicyPart part) {
        Kind kind = change == Change.ADDED ? Kind.ADDED : Kind.REMOVED;
        return new Part(change, part, null, List.of(new Piece(kind, part.words())));
    }

    private static Part compared(PolicyPart before, PolicyPart after) {
        String former = before.number();
        boolean renumbered = !Objects.equals(former, after.number());
        List<Piece> pieces = PartWords.difference(before.words(), after.words());
        boolean same = !renumbered && pieces.stream().allMatch(piece -> piece.kind() == Kind.SAME);
        return new Part(same ? Change.SAME : Change.CHANGED, after, renumbered ? former : null, pieces);
    }

    private static String sentence(Part part) {
        String place = place(part.part());
        List<String> quotes = part.pieces().stream()
                .filter(piece -> piece.kind() != Kind.SAME)
                .map(Redline::quoted)
                .filter(quote -> !quote.isEmpty())
                .toList();
        String words = quotes.stream().limit(MOST_QUOTES).collect(Collectors.joining(", "))
                + (quotes.size() > MOST_QUOTES ? " and more" : "");
        return switch (part.change()) {
            case ADDED -> place + " is new: " + quote(part.part().words()) + ".";
            case REMOVED -> place + " is gone: " + quote(part.part().words()) + ".";
            default ->
                words.isEmpty()
                        ? place + " has another number; it was "
                                + (part.formerNumber() == null ? "without one" : part.formerNumber()) + "."
                        : place + " has changed: " + words + ".";
        };
    }

    private static String quoted(Piece piece) {
        String text = piece.text().strip();
        return text.isEmpty() ? "" : (piece.kind() == Kind.ADDED ? "now " : "no longer ") + quote(text);
    }

    private static String quote(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return "\""
                + (line.length() <= LONGEST ? line : line.substring(0, LONGEST).stripTrailing() + "…") + "\"";
    }

    private static String place(PolicyPart part) {
        String number = part.number();
        String kind =
                switch (part.getKind()) {
                    case "HEADING" -> "The heading";
                    case "TABLE" -> "A table";
                    default -> number == null ? "A clause without a number" : "Clause";
                };
        return number == null ? kind : kind + " " + number;
    }

    private static int indexOf(List<PolicyPart> parts, PolicyPart wanted) {
        for (int at = 0; at < parts.size(); at++) {
            if (parts.get(at) == wanted) {
                return at;
            }
        }
        return -1;
    }
}
