package org.probity.web.casework;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.probity.ejb.casework.CaseSheet;
import org.probity.ejb.casework.CaseworkService;
import org.probity.ejb.casework.FreePerson;
import org.probity.persistence.NotThere;
import org.probity.persistence.breach.Duty;

/**
 * Bringing somebody into a case with a duty that no step gives, such as the second reader of its letters, or in place of an investigator
 * who left.
 */
@Named
@ViewScoped
public class CaseAssignView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final List<Duty> DUTIES = List.of(Duty.CASE_MANAGER, Duty.HR_ADVISER, Duty.NOTE_TAKER, Duty.CLERK);

    @Inject
    transient CaseworkService casework;

    private final ArrayList<SelectItem> people = new ArrayList<>();
    private final ArrayList<Duty> duties = new ArrayList<>(DUTIES);
    private final ArrayList<String> notFree = new ArrayList<>();
    private String reference;
    private Duty duty = Duty.CASE_MANAGER;
    private String person;
    private int seenVersion;

    public void load() {
        if (FacesContext.getCurrentInstance().isPostback()) {
            return;
        }
        CaseSheet sheet = casework.find(reference);
        if (sheet.vacant().contains(Duty.INVESTIGATOR)) {
            duties.add(Duty.INVESTIGATOR);
        }
        if (sheet.file().isClosed() || !duties.contains(duty)) {
            throw new NotThere();
        }
        seenVersion = sheet.file().getVersion();
        for (FreePerson each : casework.freePeople(reference, duty)) {
            String who = each.name() + ", " + each.post();
            if (each.isFree()) {
                people.add(new SelectItem(each.publicId(), who));
            } else {
                notFree.add(who + ": " + each.whyNot());
            }
        }
    }

    public void assign() throws IOException {
        if (person == null) {
            throw new NobodyChosen();
        }
        casework.assign(reference, seenVersion, duty, List.of(person));
        ExternalContext outside = FacesContext.getCurrentInstance().getExternalContext();
        outside.redirect(outside.getRequestContextPath() + "/casework/detail.xhtml?ref=" + reference);
    }

    public List<Duty> getDuties() {
        return duties;
    }

    public List<SelectItem> getPeople() {
        return people;
    }

    public List<String> getNotFree() {
        return notFree;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public Duty getDuty() {
        return duty;
    }

    public void setDuty(Duty duty) {
        this.duty = duty;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }
}
