package org.probity.ejb.concern;

import static org.probity.ejb.security.Right.ANSWER_CONCERN;
import static org.probity.ejb.security.Right.PUBLIC;
import static org.probity.ejb.security.Right.VIEW_CONCERNS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.probity.ejb.breach.Letterbox;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Requires;
import org.probity.persistence.concern.Concern;

/**
 * Concerns of parents, from the first word to the panel's findings. Whoever acts for the school must have it in hand; whom it is about
 * sees nothing of it.
 */
@Stateless
public class ConcernService {
    @Inject
    Caller caller;

    @Inject
    ConcernIntake intake;

    @Inject
    ConcernReader reader;

    @Inject
    ConcernWork work;

    @Inject
    Participants participants;

    @Inject
    Letterbox box;

    /**
     * Stores what a parent writes and puts it on the desk of whoever answers.
     *
     * @throws org.probity.persistence.concern.ConcernRefused with the first thing that is missing
     * @throws org.probity.persistence.breach.NobodyToReceive when everybody in line is in conflict
     */
    @Requires(PUBLIC)
    public ConcernReceipt raise(NewConcern told) {
        return intake.take(told);
    }

    /**
     * How far it is, for whoever has the code.
     *
     * @throws org.probity.persistence.NotThere when no concern has this code
     */
    @Requires(PUBLIC)
    public ParentsPage follow(String receiptCode) {
        return intake.follow(receiptCode);
    }

    /** The parent writes to whoever has it in hand. */
    @Requires(PUBLIC)
    public void write(String receiptCode, String text) {
        intake.write(receiptCode, text);
    }

    /**
     * The parent is not satisfied: from informal to a complaint in writing, from there to a panel.
     *
     * @throws org.probity.persistence.concern.ConcernRefused before there is an answer, and when the days are over
     */
    @Requires(PUBLIC)
    public void goFurther(String receiptCode, String why) {
        intake.goFurther(receiptCode, why);
    }

    /** 25 concerns that the caller has or had in hand, newest first. */
    @Requires(VIEW_CONCERNS)
    public ConcernPage list(ConcernFilter filter, String position) {
        return reader.list(filter, position);
    }

    /** Those that wait for the caller's answer, the next due first; at most fifty. */
    @Requires(VIEW_CONCERNS)
    public List<ConcernPage.Row> waiting() {
        return reader.waiting();
    }

    /**
     * One concern with everything its page shows.
     *
     * @throws org.probity.persistence.NotThere when there is none for this caller
     */
    @Requires(VIEW_CONCERNS)
    public ConcernFile find(String reference) {
        return reader.find(reference);
    }

    /**
     * The school's answer, or the panel's findings; the parent reads them behind the code.
     *
     * @param seenVersion as the page showed it; null: the present one
     */
    @Requires(ANSWER_CONCERN)
    public void answer(String reference, Integer seenVersion, String words) {
        work.answer(reader.inHand(reference, seenVersion), words);
    }

    /** Somebody else answers; whoever is in conflict cannot be chosen. */
    @Requires(ANSWER_CONCERN)
    public void passOn(String reference, Integer seenVersion, String personId, String why) {
        work.passOn(reader.inHand(reference, seenVersion), personId, why);
    }

    /** It is a complaint and goes the way of complaints (PC-01). */
    @Requires(ANSWER_CONCERN)
    public void handOver(String reference, Integer seenVersion, String why) {
        work.handOver(reader.inHand(reference, seenVersion), why);
    }

    /** The caller is too close to it: the next in line has it, and the caller sees it no more. */
    @Requires(ANSWER_CONCERN)
    public void stepBack(String reference) {
        work.stepBack(reader.inHand(reference, null));
    }

    /**
     * The panel meets (M9).
     *
     * @throws org.probity.persistence.concern.ConcernRefused when it could not lawfully hear the complaint, or too soon
     */
    @Requires(ANSWER_CONCERN)
    public void arrangePanel(String reference, Integer seenVersion, PanelOrder order) {
        work.arrange(reader.inHand(reference, seenVersion), order);
    }

    /** A few lines to the parent, who reads them behind the code. */
    @Requires(ANSWER_CONCERN)
    public void reply(String reference, String text) {
        Concern concern = reader.inHand(reference, null);
        box.fromSchool(concern.getMatterId(), caller.person(), text);
        participants.news(concern);
    }
}
