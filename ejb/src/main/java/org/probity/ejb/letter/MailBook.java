package org.probity.ejb.letter;

import java.util.List;
import java.util.Optional;

/** What waits to leave by mail, by number. Each method is one short transaction before or after the handing over, none during it. */
public interface MailBook {
    /** Takes up to {@code most} mails that are due, for this node alone. */
    List<Long> claim(String node, int most);

    /** Writes down that the handing over begins now, and gives what is to be handed over; empty when it is not the node's any more. */
    Optional<OutgoingMail> begin(long mail, String node);

    void handedOver(long mail, String reply);

    void tryLater(long mail, String reply);

    void refused(long mail, String reply);

    void uncertain(long mail, String reason);

    /**
     * Sorts out what a run that broke off left claimed.
     *
     * @param node the one that is about to begin a run, whose own old claims are dead for sure; of others only the run-out leases are
     */
    void recover(String node);
}
