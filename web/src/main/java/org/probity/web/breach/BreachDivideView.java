package org.probity.web.breach;

import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.probity.ejb.breach.BreachService;
import org.probity.ejb.breach.ReportFile;
import org.probity.ejb.school.SchoolService;
import org.probity.ejb.triage.Division;
import org.probity.ejb.triage.TriageDecision;
import org.probity.ejb.triage.TriageService;
import org.probity.persistence.NotThere;
import org.probity.persistence.person.PersonCategory;
import org.probity.web.shell.Notice;

/** Dividing a report: what is about somebody else, another school or another role goes its own way. Keeps typed values only. */
@Named
@ViewScoped
public class BreachDivideView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String NOBODY = "NOBODY";

    @Inject
    transient BreachService breaches;

    @Inject
    transient TriageService triage;

    @Inject
    transient SchoolService schools;

    private final ArrayList<SelectItem> places = new ArrayList<>();
    private final ArrayList<SelectItem> people = new ArrayList<>();
    private String reference;
    private String school;
    private String name;
    private String lookedFor;
    private String person;
    private PersonCategory category;
    private String what;

    /**
     * Only what waits for a decision can be divided.
     *
     * @throws NotThere when the caller does not decide on it
     */
    public void load() {
        if (FacesContext.getCurrentInstance().isPostback()) {
            return;
        }
        ReportFile file = breaches.find(reference);
        if (!file.mayDecide()) {
            throw new NotThere();
        }
        school = file.report().getMatter().getSchool().getCode();
        schools.schools().forEach(each -> places.add(new SelectItem(each.getCode(), each.getName())));
    }

    /** Looks whether the report's school knows somebody of that name. */
    public void look() {
        lookedFor = name;
        people.clear();
        triage.people(reference, name)
                .forEach(each -> people.add(new SelectItem(each.publicId(), each.name() + ", " + each.post())));
        boolean still = people.stream().anyMatch(item -> item.getValue().equals(person));
        person = still ? person : null;
    }

    public String divide() {
        if (!Objects.equals(lookedFor, name)) {
            look();
        }
        if (!people.isEmpty() && person == null) {
            throw new WhoIsIt();
        }
        String known = NOBODY.equals(person) ? null : person;
        String second = triage.divide(
                reference, new Division(category, new TriageDecision.Named(known, name, category), school, what));
        Notice.keep("The report is divided. The second one is " + second + ".");
        return "/breach/detail.xhtml?faces-redirect=true&ref=" + reference;
    }

    /** The trust's schools. */
    public List<SelectItem> getPlaces() {
        return places;
    }

    /** People of that name whom the school knows. */
    public List<SelectItem> getPeople() {
        return people;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getSchool() {
        return school;
    }

    public void setSchool(String school) {
        this.school = school;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public PersonCategory getCategory() {
        return category;
    }

    public void setCategory(PersonCategory category) {
        this.category = category;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }
}
