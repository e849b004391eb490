package org.probity.web.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.probity.persistence.ChangedMeanwhile;
import org.probity.persistence.NotThere;
import org.probity.persistence.Refusal;
import org.probity.persistence.meeting.MeetingOver;

/** Refusals on the wire: 404 for what the caller cannot see, 409 for a lost update and a meeting that is over, 400 for what cannot be read, 422 for everything a rule forbids. */
@Provider
public class RefusalMapper implements ExceptionMapper<Refusal> {
    @Override
    public Response toResponse(Refusal refusal) {
        if (refusal instanceof NotThere) {
            return Problem.answer(404, "Not found", refusal.getMessage());
        }
        if (refusal instanceof ChangedMeanwhile) {
            return Problem.answer(409, "Changed meanwhile", refusal.getMessage());
        }
        if (refusal instanceof MeetingOver) {
            return Problem.answer(409, "Over already", refusal.getMessage());
        }
        if (refusal instanceof UnreadableBody) {
            return Problem.answer(400, "Unreadable", refusal.getMessage());
        }
        if (refusal instanceof BadField bad) {
            return Problem.answer("Refused", bad);
        }
        return Problem.answer(422, "Refused", refusal.getMessage());
    }
}
