package org.probity.ejb.acknowledgement;

import java.time.Instant;
import java.util.List;
import org.probity.persistence.acknowledgement.Acknowledgement;
import org.probity.persistence.acknowledgement.LongAbsence;
import org.probity.persistence.acknowledgement.ReadingRequest;
import org.probity.persistence.acknowledgement.ReminderRule;
import org.probity.persistence.person.Person;

/**
 * What one person was asked in one campaign, for those who look after it.
 *
 * @param texts what is or was asked, with the answers
 * @param rule that counts for this person; where it comes from is in it
 * @param mails what became of the mails, the newest first
 * @param absence the long absence that runs or lies ahead; null when none
 * @param witnesses people of the same school who can have seen it; empty unless the caller may record
 */
public record RequestFile(
        ReadingRequest request,
        List<Acknowledgement> texts,
        ReminderRule rule,
        List<Mail> mails,
        LongAbsence absence,
        List<Person> witnesses,
        boolean acts) {
    /** A mail: its subject, and its state such as HANDED_OVER. */
    public record Mail(String subject, String state, String reply, Instant queued) {}

    /** Texts without an answer. */
    public List<Acknowledgement> open() {
        return texts.stream().filter(text -> text.getState().isOpen()).toList();
    }
}
