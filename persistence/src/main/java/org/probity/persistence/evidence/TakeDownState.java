package org.probity.persistence.evidence;

import java.util.EnumMap;
import java.util.Map;

/** How far a request to have content taken down has come (domain.md 6.5), and what may follow. */
public enum TakeDownState {
    NOT_REPORTED("not reported yet"),
    REPORTED("reported"),
    REFUSED("refused by the platform"),
    APPEALED("appealed"),
    ESCALATED("with the helpline"),
    REMOVED("gone"),
    REAPPEARED("back again");

    private static final Map<TakeDownState, Map<TakeDownAct, TakeDownState>> WAYS = wayTable();

    private final String words;

    TakeDownState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** What may be put on record now, and the state that it leads to. */
    public Map<TakeDownAct, TakeDownState> ways() {
        return WAYS.get(this);
    }

    private static Map<TakeDownState, Map<TakeDownAct, TakeDownState>> wayTable() {
        return new EnumMap<>(Map.of(
                NOT_REPORTED,
                Map.of(TakeDownAct.REPORTED, REPORTED, TakeDownAct.GONE, REMOVED),
                REPORTED,
                Map.of(
                        TakeDownAct.REPLIED, REPORTED,
                        TakeDownAct.REFUSED, REFUSED,
                        TakeDownAct.HELPLINE, ESCALATED,
                        TakeDownAct.STILL_THERE, REPORTED,
                        TakeDownAct.GONE, REMOVED),
                REFUSED,
                Map.of(
                        TakeDownAct.APPEALED, APPEALED,
                        TakeDownAct.HELPLINE, ESCALATED,
                        TakeDownAct.STILL_THERE, REFUSED,
                        TakeDownAct.GONE, REMOVED),
                APPEALED,
                Map.of(
                        TakeDownAct.REPLIED, APPEALED,
                        TakeDownAct.REFUSED, REFUSED,
                        TakeDownAct.HELPLINE, ESCALATED,
                        TakeDownAct.STILL_THERE, APPEALED,
                        TakeDownAct.GONE, REMOVED),
                ESCALATED,
                Map.of(
                        TakeDownAct.REPLIED, ESCALATED,
                        TakeDownAct.STILL_THERE, ESCALATED,
                        TakeDownAct.GONE, REMOVED),
                REMOVED,
                Map.of(TakeDownAct.GONE, REMOVED, TakeDownAct.BACK, REAPPEARED),
                REAPPEARED,
                Map.of(
                        TakeDownAct.REPORTED, REPORTED,
                        TakeDownAct.HELPLINE, ESCALATED,
                        TakeDownAct.STILL_THERE, REAPPEARED,
                        TakeDownAct.GONE, REMOVED)));
    }
}
