package org.probity.web.person;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;
import org.omnifaces.util.Faces;
import org.probity.ejb.account.AccountService;
import org.probity.ejb.person.PersonService;
import org.probity.persistence.person.Person;

/** Inviting a person to sign in, or handing out a new link. The link is shown once, to be handed over; it works once. */
@Named
@ViewScoped
public class PersonInviteView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    AccountService accounts;

    @Inject
    PersonService people;

    private String id;
    private String name;
    private String userName;
    private boolean known;
    private String link;

    public void load() {
        Person person = people.find(id).person();
        name = person.getName();
        Optional<String> existing = accounts.userName(id);
        known = existing.isPresent();
        userName = existing.orElse(suggested(person));
    }

    public void invite() {
        String secret = accounts.invite(id, userName);
        known = true;
        link = base() + "/public/password.xhtml?token=" + secret;
    }

    private static String suggested(Person person) {
        return (person.getGivenName().charAt(0) + "." + person.getFamilyName())
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9.-]", "");
    }

    private static String base() {
        return ConfigProvider.getConfig()
                .getOptionalValue("probity.base-url", String.class)
                .orElseGet(Faces::getRequestBaseURL)
                .replaceAll("/+$", "");
    }

    public String getName() {
        return name;
    }

    public boolean isKnown() {
        return known;
    }

    /** Null before the invitation. */
    public String getLink() {
        return link;
    }

    public String getUserName() {
        return userName;
    }

    public void setUserName(String userName) {
        this.userName = userName;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
