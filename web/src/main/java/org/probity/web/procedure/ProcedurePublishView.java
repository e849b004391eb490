package org.probity.web.procedure;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.probity.ejb.procedure.DraftFile;
import org.probity.ejb.procedure.ProcedureDraftService;
import org.probity.ejb.security.Right;
import org.probity.persistence.procedure.ProcedureDraft;
import org.probity.web.shell.Address;
import org.probity.web.shell.Notice;
import org.probity.web.shell.Visitor;

/** From draft to version: what differs, the author's wish for a day, and the second person's word. */
@Named
@ViewScoped
public class ProcedurePublishView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient ProcedureDraftService drafts;

    @Inject
    transient Visitor visitor;

    private String id;
    private int seen;
    private LocalDate from;
    private String why;
    private String note;
    private transient DraftFile file;

    public void load() {
        seen = getFile().seen();
        why = file.why();
    }

    public String ask() {
        drafts.ask(id, seen, from, why);
        return here("It waits for a second person, who was told. Nothing changes before somebody agrees.");
    }

    public String takeBack() {
        drafts.takeBack(id, seen);
        return here("It is yours again.");
    }

    public String giveUp() {
        String base = getFile().base();
        drafts.giveUp(id, seen);
        Notice.keep("The draft was given up. What was in force stays so.");
        return base == null
                ? "/procedure/list.xhtml?faces-redirect=true"
                : "/procedure/detail.xhtml?faces-redirect=true&id=" + base;
    }

    public String agree() {
        drafts.decide(id, seen, true, note);
        return here("You agreed. New cases follow it from its day on; running cases stay on their version.");
    }

    public String sendBack() {
        drafts.decide(id, seen, false, note);
        return here("It went back to its author.");
    }

    private String here(String sentence) {
        Notice.keep(sentence);
        return "/procedure/publish.xhtml?faces-redirect=true&id=" + id;
    }

    public DraftFile getFile() {
        if (file == null) {
            file = drafts.file(id);
        }
        return file;
    }

    /** Whether the person writes procedures at all. */
    public boolean isEditor() {
        return visitor.may(Right.EDIT_PROCEDURE);
    }

    /** The version that came of it, else the one it began from, else the list. */
    public String getBackTo() {
        String edition =
                getFile().result() == null ? getFile().base() : getFile().result();
        return edition == null
                ? "/procedure/list.xhtml"
                : new Address("/procedure/detail.xhtml").with("id", edition).toString();
    }

    public boolean isWaiting() {
        return getFile().state() == ProcedureDraft.State.WAITING;
    }

    public String getStanding() {
        return switch (getFile().state()) {
            case OPEN -> "being written";
            case WAITING -> "waits for a second person";
            case PUBLISHED -> "published";
            case GIVEN_UP -> "given up";
        };
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
