package org.probity.ejb.policy.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BiConsumer;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** The words of one paragraph of an old Word document with all tracked changes accepted; of a field only what it shows. */
final class DocRuns {
    private static final char FIELD_BEGINS = 0x13;
    private static final char FIELD_SHOWS = 0x14;
    private static final char FIELD_ENDS = 0x15;
    private static final char LINE = 0x0B;
    private static final char FIXED_HYPHEN = 0x1E;
    private static final char SOFT_HYPHEN = 0x1F;

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder hidden = new StringBuilder();
    private final Deque<Boolean> instructions = new ArrayDeque<>();

    String text() {
        return text.toString();
    }

    String hidden() {
        return hidden.toString();
    }

    /** @param words takes the words piece by piece and whether they are bold; a line break comes as a line feed */
    void read(Paragraph paragraph, BiConsumer<String, Boolean> words) {
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            if (!run.isMarkedDeleted()) {
                read(run, words);
            }
        }
    }

    private void read(CharacterRun run, BiConsumer<String, Boolean> words) {
        StringBuilder piece = new StringBuilder();
        for (char sign : run.text().toCharArray()) {
            if (sign == LINE) {
                say(piece, run, words);
                words.accept("\n", run.isBold());
                text.append(' ');
            } else {
                take(sign, piece);
            }
        }
        say(piece, run, words);
    }

    private void take(char sign, StringBuilder piece) {
        switch (sign) {
            case FIELD_BEGINS -> instructions.push(true);
            case FIELD_SHOWS -> {
                instructions.poll();
                instructions.push(false);
            }
            case FIELD_ENDS -> instructions.poll();
            default -> {
                if (!instructions.contains(true) && sign != SOFT_HYPHEN) {
                    piece.append(sign == FIXED_HYPHEN ? '-' : sign < ' ' ? ' ' : sign);
                }
            }
        }
    }

    private void say(StringBuilder piece, CharacterRun run, BiConsumer<String, Boolean> words) {
        if (run.isVanished()) {
            hidden.append(piece);
        } else if (!piece.isEmpty()) {
            text.append(piece);
            words.accept(piece.toString(), run.isBold());
        }
        piece.setLength(0);
    }

    /** Whether the end of the paragraph is deleted: then the next one goes on in it. */
    static boolean isJoinedToNext(Paragraph paragraph) {
        int runs = paragraph.numCharacterRuns();
        return runs > 0
                && paragraph.text().endsWith("\r")
                && paragraph.getCharacterRun(runs - 1).isMarkedDeleted();
    }
}
