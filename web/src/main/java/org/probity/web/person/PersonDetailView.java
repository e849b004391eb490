package org.probity.web.person;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.probity.ejb.person.PersonService;
import org.probity.ejb.person.PersonService.PersonFile;
import org.probity.ejb.security.Right;
import org.probity.web.shell.Visitor;

/** One person, the posts, and who stands in. */
@Named
@RequestScoped
public class PersonDetailView {
    @Inject
    PersonService people;

    @Inject
    Visitor visitor;

    private String id;
    private PersonFile file;

    public void load() {
        file = people.find(id);
    }

    /** Whether this person may be invited to sign in from here. */
    public boolean isInvitable() {
        return visitor.may(Right.MANAGE_ACCOUNTS);
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
