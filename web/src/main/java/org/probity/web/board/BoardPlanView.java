package org.probity.web.board;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.probity.ejb.board.BoardService;
import org.probity.persistence.NotThere;
import org.probity.persistence.approval.ApprovalBody;
import org.probity.persistence.board.BoardMeeting;
import org.probity.persistence.board.BoardRefused;
import org.probity.persistence.school.School;
import org.probity.web.shell.Notice;
import org.probity.web.shell.Visitor;

/** Planning a meeting of governors or of the trust board. */
@Named
@ViewScoped
public class BoardPlanView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int USUAL_DAYS = 14;

    @Inject
    transient BoardService boards;

    @Inject
    transient Visitor visitor;

    private String school;
    private ApprovalBody body = ApprovalBody.GOVERNING_BODY;
    private String committee;
    private LocalDate day;
    private String time = "18:00";
    private String place;

    public void load() {
        if (getSchools().isEmpty()) {
            throw new NotThere();
        }
        day = visitor.today().plusDays(USUAL_DAYS);
    }

    public String plan() {
        ApprovalBody meets = school == null ? ApprovalBody.TRUST_BOARD : body;
        BoardMeeting meeting = boards.plan(school, meets, committee, day.atTime(clock()), place);
        Notice.keep("The meeting is planned. Put on its agenda what it decides, then give notice.");
        return "/board/detail.xhtml?faces-redirect=true&id=" + meeting.getPublicId();
    }

    private LocalTime clock() {
        try {
            return LocalTime.parse(time.strip().replace('.', ':'));
        } catch (DateTimeException unreadable) {
            BoardRefused told = new BoardRefused("Write the time like 18:00.");
            told.initCause(unreadable);
            throw told;
        }
    }

    public List<School> getSchools() {
        return boards.schools();
    }

    /** Code; null for the trust board. */
    public String getSchool() {
        return school;
    }

    public void setSchool(String school) {
        this.school = school;
    }

    public ApprovalBody getBody() {
        return body;
    }

    public void setBody(ApprovalBody body) {
        this.body = body;
    }

    public String getCommittee() {
        return committee;
    }

    public void setCommittee(String committee) {
        this.committee = committee;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getTime() {
        return time;
    }

    public void setTime(String time) {
        this.time = time;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }
}
