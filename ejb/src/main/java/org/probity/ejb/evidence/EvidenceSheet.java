package org.probity.ejb.evidence;

import java.time.Instant;
import java.util.List;
import org.probity.persistence.breach.Evidence;
import org.probity.persistence.evidence.CustodyEntry;
import org.probity.persistence.evidence.MessageConsent;

/**
 * One item with everything but its content.
 *
 * @param item matter and whoever added it are loaded
 * @param chain its chain of custody, oldest first, people loaded
 * @param closed when it was put in quarantine (HR-02); null when it is not
 * @param storageKey where the bytes lie, for the police; null when it is not in quarantine
 * @param sealed nothing of it is opened before the seal is broken
 * @param consents permissions to look at private messages in this matter, when it is of that kind
 * @param permitted one of them stands
 */
public record EvidenceSheet(
        Evidence item,
        List<CustodyEntry> chain,
        Instant closed,
        String storageKey,
        boolean sealed,
        List<MessageConsent> consents,
        boolean permitted,
        boolean mayOpen,
        boolean mayKeep) {
    /** There is a file, and the caller may open it now. */
    public boolean isOpenable() {
        return mayOpen && item.getFileName() != null && closed == null && !sealed && permitted;
    }
}
