package org.probity.web.statement;

import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.probity.ejb.casework.FreePerson;
import org.probity.ejb.statement.NewStatement;
import org.probity.ejb.statement.StatementService;
import org.probity.persistence.NotThere;
import org.probity.persistence.statement.StatementKind;
import org.probity.web.shell.Notice;

/** Asking somebody for a statement, or sending the notes of an interview to be read, corrected and signed. */
@Named
@ViewScoped
public class StatementAskView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient StatementService statements;

    private final ArrayList<SelectItem> people = new ArrayList<>();
    private final ArrayList<String> notFree = new ArrayList<>();
    private String reference;
    private String kind = StatementKind.STATEMENT.name();
    private String person;
    private String name;
    private String email;
    private String given;
    private LocalDate heldOn;

    /** @throws NotThere also for what is neither a statement nor notes */
    public void load() {
        if (FacesContext.getCurrentInstance().isPostback()) {
            return;
        }
        if (Arrays.stream(StatementKind.values()).noneMatch(each -> each.name().equals(kind))) {
            throw new NotThere();
        }
        for (FreePerson each : statements.people(reference, StatementKind.valueOf(kind))) {
            String who = each.name() + ", " + each.post();
            if (each.isFree()) {
                people.add(new SelectItem(each.publicId(), who));
            } else {
                notFree.add(who + ": " + each.whyNot());
            }
        }
    }

    public String ask() {
        String id = statements.ask(
                reference, new NewStatement(StatementKind.valueOf(kind), person, name, email, given, heldOn));
        Notice.keep("A mail with a link leaves within a minute.");
        return "/statement/detail.xhtml?faces-redirect=true&id=" + id;
    }

    public boolean isNotes() {
        return StatementKind.NOTES.name().equals(kind);
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

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getGiven() {
        return given;
    }

    public void setGiven(String given) {
        this.given = given;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }
}
