package org.probity.web.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.probity.ejb.meeting.MeetingService;

/** One invitation as a calendar file, to take into one's own calendar. */
@Named
@RequestScoped
public class CalendarRequestView {
    @Inject
    MeetingService meetings;

    private String id;

    public void open() {
        Faces.sendFile(meetings.calendar(id), id + ".ics", true);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
