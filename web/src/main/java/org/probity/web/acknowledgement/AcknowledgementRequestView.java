package org.probity.web.acknowledgement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.probity.ejb.acknowledgement.RequestFile;
import org.probity.ejb.acknowledgement.RequestService;
import org.probity.persistence.acknowledgement.Acknowledgement;
import org.probity.persistence.acknowledgement.AnswerMethod;
import org.probity.web.shell.Notice;

/** What one person was asked in one campaign, and what those who look after it can do about it. */
@Named
@ViewScoped
public class AcknowledgementRequestView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient RequestService requests;

    private String id;
    private List<String> texts = new ArrayList<>();
    private AnswerMethod method = AnswerMethod.PAPER;
    private LocalDate day;
    private String witness;
    private String reason;
    private LocalDate awayFrom;
    private LocalDate awayTo;
    private transient RequestFile file;

    public void load() {
        texts = new ArrayList<>(
                getFile().open().stream().map(Acknowledgement::getPublicId).toList());
    }

    public String record() {
        requests.record(id, new HashSet<>(texts), method, day, witness);
        return told("It is on record, with the witness.");
    }

    public String remind() {
        requests.remindNow(id);
        return told("A reminder is on its way.");
    }

    public String excuse() {
        requests.excuse(id, reason);
        return told("This person is no longer asked.");
    }

    public String computer() {
        boolean needed = !getFile().request().isNeedsComputer();
        requests.computer(id, needed);
        return told(needed ? "It is on the list of people who need a computer." : "It is off the list.");
    }

    public String away() {
        requests.away(id, awayFrom, awayTo);
        return told("The absence is noted. Nobody is chased while away.");
    }

    private String told(String sentence) {
        Notice.keep(sentence);
        return "/acknowledgement/request.xhtml?faces-redirect=true&id=" + id;
    }

    public RequestFile getFile() {
        if (file == null) {
            file = requests.find(id);
        }
        return file;
    }

    public boolean isOpen() {
        return !getFile().open().isEmpty();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public List<String> getTexts() {
        return texts;
    }

    public void setTexts(List<String> texts) {
        this.texts = texts;
    }

    public AnswerMethod getMethod() {
        return method;
    }

    public void setMethod(AnswerMethod method) {
        this.method = method;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getWitness() {
        return witness;
    }

    public void setWitness(String witness) {
        this.witness = witness;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getAwayFrom() {
        return awayFrom;
    }

    public void setAwayFrom(LocalDate awayFrom) {
        this.awayFrom = awayFrom;
    }

    public LocalDate getAwayTo() {
        return awayTo;
    }

    public void setAwayTo(LocalDate awayTo) {
        this.awayTo = awayTo;
    }
}
