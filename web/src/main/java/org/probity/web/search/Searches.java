package org.probity.web.search;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.probity.persistence.PublicId;

/** What somebody searched for, kept under a random id: the words may be a name, so they never stand in an address (decisions 17). */
@SessionScoped
public class Searches implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int KEPT = 20;
    private static final int LONGEST = 200;

    private final Map<String, String> words = new LinkedHashMap<>();

    /** Keeps the words and gives their id; the oldest are forgotten. */
    public synchronized String keep(String typed) {
        String id = PublicId.random();
        words.put(id, typed.substring(0, Math.min(typed.length(), LONGEST)).strip());
        Iterator<String> oldest = words.keySet().iterator();
        oldest.next();
        if (words.size() > KEPT) {
            oldest.remove();
        }
        return id;
    }

    /** The words of this id; null when they were forgotten or belong to somebody else. */
    public synchronized String words(String id) {
        return id == null ? null : words.get(id);
    }
}
