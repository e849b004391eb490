package org.probity.web.board;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.probity.ejb.board.BoardService;
import org.probity.ejb.board.BoardSheet;
import org.probity.persistence.ChangedMeanwhile;
import org.probity.persistence.approval.ApprovalStep;
import org.probity.persistence.board.BoardMeeting;
import org.probity.persistence.board.BoardSeat;
import org.probity.persistence.board.BoardStatus;
import org.probity.web.shell.Notice;

/** One meeting: agenda, notice, attendance, decisions, minutes. Members read it, the clerk keeps it. */
@Named
@ViewScoped
public class BoardDetailView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient BoardService boards;

    private transient BoardSheet sheet;
    private String id;
    private int seen;
    private String step;
    private String title;
    private boolean panel;
    private String urgent;
    private List<String> present = List.of();
    private String presiding;
    private String signedBy;
    private LocalDate signedOn;

    public void load() {
        BoardMeeting meeting = getSheet().meeting();
        seen = meeting.getVersion();
        present = meeting.getSeats().stream()
                .filter(seat -> meeting.getStatus() == BoardStatus.CALLED || seat.isPresent())
                .map(BoardSeat::getPublicId)
                .toList();
        presiding = meeting.getSeats().stream()
                .filter(BoardSeat::isPresides)
                .map(BoardSeat::getPublicId)
                .findFirst()
                .orElse(null);
    }

    public BoardSheet getSheet() {
        if (sheet == null) {
            sheet = boards.find(id);
        }
        return sheet;
    }

    public String addPolicy() {
        return done(() -> boards.addPolicy(id, seen, step), "It is on the agenda.");
    }

    public String addOther() {
        return done(() -> boards.addOther(id, seen, title, panel), "It is on the agenda.");
    }

    public String call() {
        return done(() -> boards.call(id, seen, urgent), "Notice is given. Every member gets a mail with the agenda.");
    }

    public String open() {
        return done(
                () -> boards.open(id, seen, present, presiding),
                "Attendance is recorded. Record what was decided, item by item.");
    }

    public String print() {
        return done(() -> boards.print(id, seen), "The extract of the minutes is printed and kept.");
    }

    public String sign() {
        return done(() -> boards.sign(id, seen, signedBy, signedOn), "The minutes are signed.");
    }

    public String cancel() {
        return done(() -> boards.cancel(id, seen), "The meeting is cancelled.");
    }

    /** When somebody else was faster the page shows the new state, and what was typed stays. */
    private String done(Runnable act, String sentence) {
        try {
            act.run();
        } catch (ChangedMeanwhile told) {
            sheet = null;
            seen = getSheet().meeting().getVersion();
            throw told;
        }
        Notice.keep(sentence);
        return "/board/detail.xhtml?faces-redirect=true&id=" + id;
    }

    /** What can be put on the agenda. */
    public List<SelectItem> getWaiting() {
        return Stream.concat(
                        getSheet().waiting().stream().map(one -> item(one, "")),
                        getSheet().toRatify().stream().map(one -> item(one, "to ratify: ")))
                .toList();
    }

    private static SelectItem item(ApprovalStep step, String before) {
        return new SelectItem(
                step.getPublicId(),
                before + step.getPolicyVersion().getPolicy().getTitle() + ", version "
                        + step.getPolicyVersion().getNumber());
    }

    public List<SelectItem> getSeats() {
        return getSheet().meeting().getSeats().stream()
                .map(seat -> new SelectItem(seat.getPublicId(), seat.getPerson().getName() + ", " + seat.getTitle()))
                .toList();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getStep() {
        return step;
    }

    public void setStep(String step) {
        this.step = step;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public boolean isPanel() {
        return panel;
    }

    public void setPanel(boolean panel) {
        this.panel = panel;
    }

    public String getUrgent() {
        return urgent;
    }

    public void setUrgent(String urgent) {
        this.urgent = urgent;
    }

    public List<String> getPresent() {
        return present;
    }

    public void setPresent(List<String> present) {
        this.present = present;
    }

    public String getPresiding() {
        return presiding;
    }

    public void setPresiding(String presiding) {
        this.presiding = presiding;
    }

    public String getSignedBy() {
        return signedBy;
    }

    public void setSignedBy(String signedBy) {
        this.signedBy = signedBy;
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(LocalDate signedOn) {
        this.signedOn = signedOn;
    }
}
