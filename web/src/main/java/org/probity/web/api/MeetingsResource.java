package org.probity.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.probity.ejb.meeting.MeetingService;

/** Meetings as calendar files. */
@RequestScoped
@Path("meetings")
public class MeetingsResource {
    @Inject
    MeetingService meetings;

    /** The caller's own invitation (RFC 5545, method REQUEST or CANCEL), one attendee. */
    @GET
    @Path("{id: [A-Za-z0-9_-]+}.ics")
    @Produces("text/calendar")
    public Response calendar(@PathParam("id") String id) {
        return Response.ok(meetings.calendar(id), "text/calendar; charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + id + ".ics\"")
                .build();
    }
}
