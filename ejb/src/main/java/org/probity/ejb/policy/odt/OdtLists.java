package org.probity.ejb.policy.odt;

import java.util.HashMap;
import java.util.Map;
import org.probity.ejb.policy.draft.ClauseNumber;
import org.probity.ejb.policy.source.ListCounter;
import org.probity.ejb.policy.source.XmlElement;

/**
 * Where the reading stands in its lists, and their numbers. A list counts anew unless it says that it continues another
 * one.
 */
final class OdtLists {
    private final OdtStyles styles;
    private final Map<String, ListCounter> byStyle = new HashMap<>();
    private final Map<String, ListCounter> byId = new HashMap<>();
    private final ListCounter headings = new ListCounter();

    OdtLists(OdtStyles styles) {
        this.styles = styles;
    }

    /**
     * A place inside a list.
     *
     * @param level from 0; -1 outside all lists
     * @param pending the item has not had its number yet
     */
    record Place(int level, String style, ListCounter counter, Integer restart, boolean pending) {
        static final Place OUTSIDE = new Place(-1, "", null, null, false);

        Place item(XmlElement item) {
            String start = item.attribute("start-value");
            boolean counts = item.name().equals("list-item");
            return new Place(level, style, counter, start.matches("\\d{1,4}") ? Integer.valueOf(start) : null, counts);
        }

        Place numbered() {
            return new Place(level, style, counter, null, false);
        }
    }

    /** The place inside a list that begins at this place. */
    Place enter(XmlElement list, Place outer) {
        String style = list.attribute("style-name").isEmpty() ? outer.style() : list.attribute("style-name");
        if (outer.level() >= 0) {
            return new Place(outer.level() + 1, style, outer.counter(), null, false);
        }
        ListCounter counter = new ListCounter();
        if (list.attribute("continue-numbering").equals("true")) {
            counter = byStyle.getOrDefault(style, counter);
        } else if (byId.containsKey(list.attribute("continue-list"))) {
            counter = byId.get(list.attribute("continue-list"));
        }
        byStyle.put(style, counter);
        if (!list.attribute("id").isEmpty()) {
            byId.put(list.attribute("id"), counter);
        }
        return new Place(0, style, counter, null, false);
    }

    /** The mark of the item at this place, which is counted by asking; null when it has had it or prints none. */
    ClauseNumber next(Place place) {
        return place.pending()
                ? place.counter().next(place.level(), place.restart(), level -> styles.listLevel(place.style(), level))
                : null;
    }

    /** The number of a heading that stands in no list, or null. */
    ClauseNumber ofHeading(int level) {
        return headings.next(level - 1, null, styles::outlineLevel);
    }
}
