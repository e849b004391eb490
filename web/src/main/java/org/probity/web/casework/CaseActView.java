package org.probity.web.casework;

import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.probity.ejb.casework.CaseSheet;
import org.probity.ejb.casework.CaseworkService;
import org.probity.ejb.casework.StepRequest;
import org.probity.ejb.casework.TrackChoice;
import org.probity.persistence.NotThere;
import org.probity.persistence.casework.Hold;
import org.probity.persistence.casework.HoldKind;
import org.probity.persistence.casework.Suspension;
import org.probity.persistence.procedure.Outcome;

/** Acts beside the step in hand: the case waits or goes on, a person is suspended, a small procedure begins. */
@Named
@ViewScoped
public class CaseActView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient CaseworkService casework;

    private final Map<String, String> words = new HashMap<>();
    private String reference;
    private String procedure;
    private String title;
    private int seenVersion;
    private HoldKind kind;
    private boolean held;
    private String reason;
    private LocalDate starts;
    private String alternatives;
    private String contact;
    private String conditions;

    /** The form of a hold; with a kind that holds already, of its end. */
    public void loadHold() {
        CaseSheet sheet = loaded();
        if (sheet != null && kind != null) {
            held = sheet.file().openHolds().stream().map(Hold::getKind).anyMatch(open -> open == kind);
        }
    }

    public void loadSuspension() {
        loaded();
    }

    public void loadTrack() {
        CaseSheet sheet = loaded();
        if (sheet != null) {
            title = sheet.offers().stream()
                    .filter(offer -> offer.procedure().equals(procedure) && offer.isOpen())
                    .map(TrackChoice::title)
                    .findFirst()
                    .orElseThrow(NotThere::new);
        }
    }

    private CaseSheet loaded() {
        if (FacesContext.getCurrentInstance().isPostback()) {
            return null;
        }
        CaseSheet sheet = casework.find(reference);
        if (sheet.file().isClosed()) {
            throw new NotThere();
        }
        seenVersion = sheet.file().getVersion();
        return sheet;
    }

    public void hold() throws IOException {
        casework.hold(reference, seenVersion, kind, reason);
        toTheCase();
    }

    public void lift() throws IOException {
        casework.lift(reference, seenVersion, kind, reason);
        toTheCase();
    }

    public void start() throws IOException {
        casework.startTrack(reference, seenVersion, procedure, reason);
        toTheCase();
    }

    public void suspend() throws IOException {
        Map<String, String> said = new HashMap<>(words);
        said.values().removeIf(text -> text == null || text.isBlank());
        casework.suspend(
                reference,
                seenVersion,
                starts,
                new Suspension.Terms(alternatives, contact, conditions),
                StepRequest.of(Outcome.NOTIFIED).saying(said).build());
        toTheCase();
    }

    private void toTheCase() throws IOException {
        var outside = FacesContext.getCurrentInstance().getExternalContext();
        outside.redirect(outside.getRequestContextPath() + "/casework/detail.xhtml?ref=" + reference);
    }

    public List<SelectItem> getKinds() {
        return Arrays.stream(HoldKind.values())
                .map(each -> new SelectItem(each, "For " + each.words()))
                .toList();
    }

    public boolean isHeld() {
        return held;
    }

    public String getTitle() {
        return title;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getProcedure() {
        return procedure;
    }

    public void setProcedure(String procedure) {
        this.procedure = procedure;
    }

    public HoldKind getKind() {
        return kind;
    }

    public void setKind(HoldKind kind) {
        this.kind = kind;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getStarts() {
        return starts;
    }

    public void setStarts(LocalDate starts) {
        this.starts = starts;
    }

    public String getAlternatives() {
        return alternatives;
    }

    public void setAlternatives(String alternatives) {
        this.alternatives = alternatives;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getConditions() {
        return conditions;
    }

    public void setConditions(String conditions) {
        this.conditions = conditions;
    }

    /** Fields of the letter by name. */
    public Map<String, String> getWords() {
        return words;
    }
}
