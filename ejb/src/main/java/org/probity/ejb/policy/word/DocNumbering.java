package org.probity.ejb.policy.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.probity.ejb.policy.draft.ClauseNumber;
import org.probity.ejb.policy.source.ListCounter;

/** The automatic numbers of an old Word document; paragraphs must be asked for in their order. */
final class DocNumbering {
    private static final int PLACES = 9;

    private final Map<Integer, ListCounter> counters = new HashMap<>();
    private final Set<String> started = new HashSet<>();

    /** The mark of this paragraph, or null if it prints none. */
    ClauseNumber next(Paragraph paragraph) {
        HWPFList list = paragraph.isInList() ? paragraph.getList() : null;
        ListData data = list == null ? null : list.getListData();
        if (data == null) {
            return null;
        }
        int level = paragraph.getIlvl();
        char at = (char) level;
        boolean restarts = list.isStartAtOverridden(at) && started.add(paragraph.getIlfo() + "/" + level);
        return counters.computeIfAbsent(data.getLsid(), id -> new ListCounter())
                .next(level, restarts ? list.getStartAt(at) : null, place -> look(data, place));
    }

    private static org.probity.ejb.policy.source.ListLevel look(ListData data, int level) {
        ListLevel[] levels = data.getLevels();
        if (level >= levels.length || levels[level] == null) {
            return null;
        }
        ListLevel found = levels[level];
        String text = found.getNumberText() == null ? "" : found.getNumberText();
        for (int place = 0; place < PLACES; place++) {
            text = text.replace(String.valueOf((char) place), "%" + (place + 1));
        }
        return new org.probity.ejb.policy.source.ListLevel(
                format(found.getNumberFormat()), text, found.getStartAt(), found.isLegalNumbering());
    }

    private static String format(int code) {
        return switch (code) {
            case 1 -> "upperRoman";
            case 2 -> "lowerRoman";
            case 3 -> "upperLetter";
            case 4 -> "lowerLetter";
            case 22 -> "decimalZero";
            case 23 -> "bullet";
            case 255 -> "none";
            default -> "decimal";
        };
    }
}
