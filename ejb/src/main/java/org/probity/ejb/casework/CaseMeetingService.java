package org.probity.ejb.casework;

import static org.probity.ejb.security.Right.TAKE_STEP;
import static org.probity.ejb.security.Right.VIEW_CASES;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.probity.ejb.security.Requires;
import org.probity.persistence.NotThere;
import org.probity.persistence.casework.CaseFile;
import org.probity.persistence.casework.SomethingMissing;
import org.probity.persistence.meeting.Meeting;

/** Meetings of a case (LT-06, AT-35): who is asked, and that one still to come is called off. */
@Stateless
public class CaseMeetingService {
    @Inject
    CaseDesk desk;

    @Inject
    MeetingReader reader;

    @Inject
    MeetingsOff meetingsOff;

    /**
     * One meeting with those who are asked.
     *
     * @throws NotThere when the caller sees no such case, or it has no such meeting
     */
    @Requires(VIEW_CASES)
    public MeetingSheet find(String reference, String meetingId) {
        CaseFile file = desk.find(reference);
        return reader.sheet(file, reader.meeting(file, meetingId));
    }

    /**
     * Calls it off: everybody who was asked by letter gets one that says so, and what has not left never does.
     *
     * @param reason for the file; no letter tells it
     * @throws NotThere also when the step in hand is for others
     * @throws org.probity.persistence.ChangedMeanwhile when somebody was quicker
     * @throws org.probity.persistence.meeting.MeetingOver when it is not to come any more
     */
    @Requires(TAKE_STEP)
    public void callOff(String reference, int seenVersion, String meetingId, String reason) {
        CaseFile file = desk.take(reference, seenVersion);
        Meeting meeting = reader.meeting(file, meetingId);
        if (!reader.isForCaller(file)) {
            throw new NotThere();
        }
        if (reason == null || reason.isBlank()) {
            throw new SomethingMissing("Say why the meeting is called off. Only those in the case read it.");
        }
        meetingsOff.callOff(file, meeting, reason.strip());
    }
}
