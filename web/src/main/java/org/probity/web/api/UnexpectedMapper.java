package org.probity.web.api;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.probity.persistence.PublicId;
import org.probity.persistence.Refusal;
import org.probity.persistence.schema.Database;

/** What nobody foresaw: 503 while the database is away, else 500 with a reference that is in the log once, and nothing of the inside on the wire. */
@Provider
public class UnexpectedMapper implements ExceptionMapper<RuntimeException> {
    private static final Logger LOG = System.getLogger(UnexpectedMapper.class.getName());

    @Override
    public Response toResponse(RuntimeException unexpected) {
        for (Throwable cause = unexpected; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return new RefusalMapper().toResponse(refusal);
            }
            if (cause instanceof WebApplicationException answered) {
                return Problem.answer(
                        answered.getResponse().getStatus(),
                        answered.getResponse().getStatusInfo().getReasonPhrase(),
                        "Check the address and the content of the request against /openapi.");
            }
        }
        if (Database.isAway(unexpected)) {
            return Problem.answer(
                    503, "Our records cannot be reached", "Nothing was saved. Send the same again in a minute.");
        }
        String reference = PublicId.random();
        LOG.log(Level.ERROR, "Unexpected, reference " + reference, unexpected);
        return Problem.answer(
                500, "Something went wrong", "Nothing was saved. Tell your administrator this reference: " + reference);
    }
}
