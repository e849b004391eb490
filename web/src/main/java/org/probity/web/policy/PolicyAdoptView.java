package org.probity.web.policy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.probity.ejb.policy.PolicyFile;
import org.probity.ejb.policy.adoption.AdoptionService;
import org.probity.persistence.NotThere;
import org.probity.persistence.policy.PolicyVersion;
import org.probity.persistence.school.School;
import org.probity.web.shell.Notice;

/** A school begins a policy with a text of the trust. */
@Named
@ViewScoped
public class PolicyAdoptView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient OpenPolicy open;

    @Inject
    transient AdoptionService adoptions;

    private String id;
    private String school;

    public void load() {
        if (!open.file(id).version().getPolicy().isTrusts()) {
            throw new NotThere();
        }
        List<School> schools = getSchools();
        if (schools.size() == 1) {
            school = schools.get(0).getCode();
        }
    }

    public String adopt() {
        PolicyVersion draft = adoptions.adopt(id, school);
        Notice.keep("It is adopted as a draft, version " + draft.getNumber()
                + ". Fill in what the trust leaves to you, then put it before the governors.");
        return "/policy/values.xhtml?faces-redirect=true&id=" + draft.getPublicId();
    }

    public List<School> getSchools() {
        return adoptions.adopters(id);
    }

    public PolicyFile getFile() {
        return open.file(id);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getSchool() {
        return school;
    }

    public void setSchool(String school) {
        this.school = school;
    }
}
