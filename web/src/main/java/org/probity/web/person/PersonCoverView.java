package org.probity.web.person;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.probity.ejb.person.PersonService;
import org.probity.ejb.person.PersonService.PersonFile;
import org.probity.ejb.person.PersonService.PersonRow;
import org.probity.persistence.NotThere;
import org.probity.web.shell.Notice;

/** Naming who stands in for an absent person, from when to when. */
@Named
@ViewScoped
public class PersonCoverView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    PersonService people;

    private String id;
    private String name;
    private String deputy;
    private LocalDate starts;
    private LocalDate ends;
    private transient List<PersonRow> deputies;

    /**
     * Reads whom it is about.
     *
     * @throws NotThere when this person's deputy is not the caller's to name
     */
    public void load() {
        PersonFile file = people.find(id);
        if (!file.coverable()) {
            throw new NotThere();
        }
        name = file.person().getName();
    }

    public String cover() {
        people.cover(id, deputy, starts, ends);
        Notice.keep("The deputy is named.");
        return "/person/detail.xhtml?faces-redirect=true&id=" + id;
    }

    public List<PersonRow> getDeputies() {
        if (deputies == null) {
            deputies = people.deputies(id);
        }
        return deputies;
    }

    public String getName() {
        return name;
    }

    public String getDeputy() {
        return deputy;
    }

    public void setDeputy(String deputy) {
        this.deputy = deputy;
    }

    public LocalDate getStarts() {
        return starts;
    }

    public void setStarts(LocalDate starts) {
        this.starts = starts;
    }

    public LocalDate getEnds() {
        return ends;
    }

    public void setEnds(LocalDate ends) {
        this.ends = ends;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
