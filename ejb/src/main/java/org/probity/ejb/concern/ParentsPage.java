package org.probity.ejb.concern;

import java.time.Instant;
import java.util.List;
import org.probity.ejb.breach.Conversation;
import org.probity.persistence.concern.ConcernAct;
import org.probity.persistence.concern.ConcernStage;
import org.probity.persistence.concern.ConcernState;

/**
 * What a parent reads behind the receipt code: how far it is, the days, what the school answered. Not who has it in hand.
 *
 * @param due by when the school answers; null when it has
 * @param furtherUntil until when the parent may ask for the next stage; null when they may not
 */
public record ParentsPage(
        String school,
        ConcernStage stage,
        ConcernState state,
        Instant received,
        Instant due,
        List<String> dueBecause,
        Instant furtherUntil,
        List<Step> steps,
        Conversation conversation) {

    /** One thing that happened. */
    public record Step(Instant at, ConcernAct.Kind kind, String words) {}
}
