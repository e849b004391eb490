package org.probity.ejb.statement;

import java.util.List;
import org.probity.persistence.statement.Statement;
import org.probity.persistence.statement.StatementAct;
import org.probity.persistence.statement.StatementState;

/**
 * One of them for those who see the case. The words that were written are not in it: signed they are evidence, which is opened with a
 * reason, and before that they are nobody's but the writer's.
 *
 * @param statement with whoever asked
 * @param reference of the case
 * @param given what the person was asked, or the notes
 * @param acts what happened to it, oldest first, people loaded
 * @param mail how the last mail with a link fared
 * @param evidence public id of the item that it became; null before it is signed
 */
public record StatementSheet(
        Statement statement,
        StatementState state,
        String reference,
        String given,
        List<StatementAct> acts,
        Mailed mail,
        String evidence,
        boolean mayRemind,
        boolean mayWithdraw) {

    /**
     * The mail itself.
     *
     * @param state QUEUED, CLAIMED, OFFERED, HANDED_OVER, REFUSED, UNCERTAIN or VOID
     * @param reply of the mail server; null when there was none
     */
    public record Mailed(String state, String reply) {}
}
