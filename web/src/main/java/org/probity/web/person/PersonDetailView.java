package org.probity.web.person;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.probity.ejb.person.PersonService;
import org.probity.ejb.person.PersonService.PersonFile;

/** One person, the posts, and who stands in. */
@Named
@RequestScoped
public class PersonDetailView {
    @Inject
    PersonService people;

    private String id;
    private PersonFile file;

    public void load() {
        file = people.find(id);
    }

    public PersonFile getFile() {
        return file;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
