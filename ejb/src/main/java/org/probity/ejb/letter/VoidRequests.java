package org.probity.ejb.letter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.probity.persistence.letter.Letter;
import org.probity.persistence.meeting.Meeting;

/** Requests to a meeting that was called off: whatever has not left by then never leaves, however it came to stay behind. */
@Dependent
class VoidRequests {
    static final String WHY = "The meeting was called off.";

    @PersistenceContext
    EntityManager em;

    @Inject
    Printery printery;

    boolean isVoid(Letter letter) {
        return letter.getMeetingId() != null
                && use(letter).isRequest()
                && em.find(Meeting.class, letter.getMeetingId()).getState() == Meeting.State.CANCELLED;
    }

    MeetingUse use(Letter letter) {
        return printery.text(letter.getTemplate()).header().meeting();
    }
}
