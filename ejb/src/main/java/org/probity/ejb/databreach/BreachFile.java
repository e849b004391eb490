package org.probity.ejb.databreach;

import java.time.Instant;
import java.util.List;
import org.probity.persistence.databreach.BreachState;
import org.probity.persistence.databreach.DataAssessment;
import org.probity.persistence.databreach.DataAwareness;
import org.probity.persistence.databreach.DataBreach;
import org.probity.persistence.databreach.DataFacts;
import org.probity.persistence.databreach.DataNotice;
import org.probity.persistence.databreach.DataReport;

/**
 * All that is kept of one data breach, read in one go; the entries are in the order in which they were made.
 *
 * @param happened when it happened, in words; "Not known yet"
 * @param facts every state of knowledge, the one that counts last
 * @param letter that reached the wrong person, for those who may see it; null when it is something else
 * @param officer the data protection officer, or who answers where there is none
 * @param mine whether the caller may act on it
 */
public record BreachFile(
        DataBreach breach,
        String happened,
        List<DataAwareness> awareness,
        List<DataFacts> facts,
        List<DataAssessment> assessments,
        List<DataReport> reports,
        List<DataNotice> notices,
        Cause letter,
        Officer officer,
        boolean mine,
        Instant now) {

    /** A letter by public id. */
    public record Cause(String id, String title) {}

    /** A name and how to reach it. */
    public record Officer(String name, String contact) {}

    /** What is known now; nothing of it while nobody wrote anything down. */
    public DataFacts.Known known() {
        return facts.isEmpty()
                ? new DataFacts.Known()
                : facts.get(facts.size() - 1).getKnown();
    }

    /** Null while the school is not aware. */
    public DataAwareness aware() {
        return awareness.isEmpty() ? null : awareness.get(awareness.size() - 1);
    }

    /** The last one; null until it was weighed. */
    public DataAssessment assessment() {
        return assessments.isEmpty() ? null : assessments.get(assessments.size() - 1);
    }

    public BreachState state() {
        return breach.state(now);
    }

    public String reference() {
        return breach.getMatter().getReference();
    }

    /** When the 72 hours end; null while they do not run. */
    public Instant due() {
        return breach.clock() == null ? null : breach.clock().dueAt();
    }

    /** "30 hours 20 minutes"; empty when nothing is left or they do not run. */
    public String left() {
        if (breach.clock() == null || breach.clock().remaining(now).isZero()) {
            return "";
        }
        long minutes = breach.clock().remaining(now).toMinutes();
        return minutes / 60 + " hours " + minutes % 60 + " minutes";
    }
}
