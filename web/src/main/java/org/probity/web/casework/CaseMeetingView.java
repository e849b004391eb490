package org.probity.web.casework;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ResourceBundle;
import org.probity.ejb.casework.CaseMeetingService;
import org.probity.ejb.casework.MeetingSheet;
import org.probity.persistence.meeting.Meeting;
import org.probity.web.shell.Notice;

/** One meeting of a case: who is asked, and for whoever may end the step in hand the form that calls it off. */
@Named
@ViewScoped
public class CaseMeetingView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.probity.web.calendar");

    @Inject
    transient CaseMeetingService meetings;

    private String reference;
    private String id;
    private MeetingSheet sheet;
    private String reason;

    public void load() {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            sheet = meetings.find(reference, id);
        }
    }

    public void callOff() throws IOException {
        meetings.callOff(reference, sheet.version(), id, reason);
        Notice.keep("The meeting is called off. Everybody who was asked by letter is told.");
        var outside = FacesContext.getCurrentInstance().getExternalContext();
        outside.redirect(outside.getRequestContextPath() + "/casework/detail.xhtml?ref=" + reference);
    }

    /** "Investigation interview". */
    public String getKind() {
        return WORDS.getString(sheet.kind());
    }

    /** "planned", as the pages say it everywhere. */
    public static String word(Meeting.State state) {
        return switch (state) {
            case PLANNED -> "planned";
            case HELD -> "held";
            case CANCELLED -> "called off";
        };
    }

    /** The name of the look that the status tag knows. */
    public static String look(Meeting.State state) {
        return switch (state) {
            case PLANNED -> "due";
            case HELD -> "done";
            case CANCELLED -> "closed";
        };
    }

    public String getWord() {
        return word(sheet.state());
    }

    public String getLook() {
        return look(sheet.state());
    }

    /** "the person concerned". */
    public String part(MeetingSheet.Asked asked) {
        String key = "part." + asked.part();
        return WORDS.containsKey(key) ? WORDS.getString(key) : "takes part";
    }

    /** How this person was asked, or is told now. */
    public String way(MeetingSheet.Asked asked) {
        return WORDS.getString((sheet.mine() ? "told." : "asked.") + asked.way());
    }

    public MeetingSheet getSheet() {
        return sheet;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
