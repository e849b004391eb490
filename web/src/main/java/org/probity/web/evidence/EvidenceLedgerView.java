package org.probity.web.evidence;

import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.probity.ejb.evidence.TakeDownService;
import org.probity.ejb.evidence.TakeDownService.Happened;
import org.probity.ejb.evidence.TakeDownSheet;
import org.probity.persistence.calendar.London;
import org.probity.persistence.evidence.TakeDownAct;
import org.probity.web.shell.Notice;

/** One piece of content that is to go: what was tried, when to look again, and what happened now. */
@Named
@ViewScoped
public class EvidenceLedgerView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    @Inject
    transient TakeDownService takeDowns;

    @Inject
    transient Clock clock;

    private String id;
    private TakeDownAct act;
    private LocalDate on;
    private String at;
    private String platformReference;
    private String note;
    private transient TakeDownSheet sheet;

    public void load() {
        sheet = takeDowns.find(id);
        if (on == null) {
            Instant now = clock.instant();
            on = London.date(now);
            at = TIME.format(London.time(now));
        }
    }

    public void record() throws IOException {
        takeDowns.record(id, new Happened(act, DayAndTime.read(on, at), platformReference, note));
        Notice.keep("It is on record.");
        var outside = FacesContext.getCurrentInstance().getExternalContext();
        outside.redirect(outside.getRequestContextPath() + "/evidence/ledger.xhtml?id=" + id);
    }

    public TakeDownSheet getSheet() {
        if (sheet == null) {
            load();
        }
        return sheet;
    }

    public List<SelectItem> getActs() {
        return getSheet().ways().stream()
                .map(way -> new SelectItem(way, way.words()))
                .toList();
    }

    public boolean isDue() {
        return getSheet().request().isDue(clock.instant());
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public TakeDownAct getAct() {
        return act;
    }

    public void setAct(TakeDownAct act) {
        this.act = act;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getAt() {
        return at;
    }

    public void setAt(String at) {
        this.at = at;
    }

    public String getPlatformReference() {
        return platformReference;
    }

    public void setPlatformReference(String platformReference) {
        this.platformReference = platformReference;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
