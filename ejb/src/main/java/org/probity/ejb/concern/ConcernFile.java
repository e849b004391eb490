package org.probity.ejb.concern;

import java.time.LocalDateTime;
import java.util.List;
import org.probity.ejb.breach.Conversation;
import org.probity.persistence.concern.Concern;
import org.probity.persistence.concern.ConcernAct;

/**
 * Everything that the page of one concern shows, loaded.
 *
 * @param mine the caller has it in hand, or stands in for whoever has
 * @param colleagues to whom it can be passed on; empty unless it is the caller's
 * @param candidates who may sit on its panel; empty before there is one to arrange
 * @param panel when and where the panel meets; null before it is arranged
 */
public record ConcernFile(
        String reference,
        Concern concern,
        List<ConcernAct> acts,
        Conversation conversation,
        boolean mine,
        List<Choice> colleagues,
        List<Choice> candidates,
        Panel panel) {

    /** Somebody to choose: public id, and name with post. */
    public record Choice(String id, String words) {}

    public record Panel(LocalDateTime starts, String place, List<String> members) {}
}
