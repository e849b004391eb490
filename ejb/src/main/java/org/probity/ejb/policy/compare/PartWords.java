package org.probity.ejb.policy.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.probity.persistence.policy.PolicyPart;

/** What differs between the words of two pieces, and how much they are alike. */
final class PartWords {
    private static final Pattern TOKEN =
            Pattern.compile("[\\p{L}\\p{N}]+(?:['’.,-][\\p{L}\\p{N}]+)*|\\s+|[^\\s\\p{L}\\p{N}]");

    private PartWords() {}

    /** Share of words that two pieces have in common, 0 to 1. */
    static double likeness(PolicyPart one, PolicyPart other) {
        Set<String> first = words(one.words());
        Set<String> second = words(other.words());
        Set<String> common = new HashSet<>(first);
        common.retainAll(second);
        int all = Math.max(first.size(), second.size());
        return all == 0 ? 1 : (double) common.size() / all;
    }

    private static Set<String> words(String text) {
        return tokens(text).stream()
                .filter(token -> Character.isLetterOrDigit(token.codePointAt(0)))
                .map(token -> token.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    static List<Redline.Piece> difference(String before, String after) {
        List<String> old = tokens(before);
        List<String> young = tokens(after);
        List<Redline.Piece> pieces = new ArrayList<>();
        int done = 0;
        for (AbstractDelta<String> delta :
                DiffUtils.diff(old, young, new MyersDiffWithLinearSpace<>()).getDeltas()) {
            int from = delta.getSource().getPosition();
            add(pieces, Redline.Kind.SAME, old.subList(done, from));
            add(pieces, Redline.Kind.REMOVED, delta.getSource().getLines());
            if (delta.getType() != DeltaType.DELETE) {
                add(pieces, Redline.Kind.ADDED, delta.getTarget().getLines());
            }
            done = from + delta.getSource().size();
        }
        add(pieces, Redline.Kind.SAME, old.subList(done, old.size()));
        return withoutCrumbs(pieces);
    }

    /** A single blank or comma that stays between two changes reads worse than one longer change. */
    private static List<Redline.Piece> withoutCrumbs(List<Redline.Piece> pieces) {
        List<Redline.Piece> joined = new ArrayList<>();
        StringBuilder gone = new StringBuilder();
        StringBuilder come = new StringBuilder();
        for (int at = 0; at < pieces.size(); at++) {
            Redline.Piece piece = pieces.get(at);
            boolean inChange = gone.length() + come.length() > 0;
            boolean crumb = piece.kind() == Redline.Kind.SAME
                    && inChange
                    && at + 1 < pieces.size()
                    && piece.text().isBlank();
            if (piece.kind() == Redline.Kind.REMOVED || crumb) {
                gone.append(piece.text());
            }
            if (piece.kind() == Redline.Kind.ADDED || crumb) {
                come.append(piece.text());
            }
            if (piece.kind() == Redline.Kind.SAME && !crumb) {
                close(joined, gone, come);
                joined.add(piece);
            }
        }
        close(joined, gone, come);
        return List.copyOf(joined);
    }

    private static void close(List<Redline.Piece> pieces, StringBuilder gone, StringBuilder come) {
        if (!gone.isEmpty()) {
            pieces.add(new Redline.Piece(Redline.Kind.REMOVED, gone.toString()));
        }
        if (!come.isEmpty()) {
            pieces.add(new Redline.Piece(Redline.Kind.ADDED, come.toString()));
        }
        gone.setLength(0);
        come.setLength(0);
    }

    private static void add(List<Redline.Piece> pieces, Redline.Kind kind, List<String> tokens) {
        if (!tokens.isEmpty()) {
            pieces.add(new Redline.Piece(kind, String.join("", tokens)));
        }
    }

    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        return tokens;
    }
}
