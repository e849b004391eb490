package org.probity.web.policy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.probity.ejb.policy.adoption.Standing;
import org.probity.ejb.policy.adoption.StandingService;
import org.probity.web.shell.Address;
import org.probity.web.shell.Cut;
import org.probity.web.shell.Notice;

/** Which school stands on which version of a text of the trust. */
@Named
@RequestScoped
public class PolicyStandingView {
    @Inject
    StandingService standings;

    @Inject
    Cut cut;

    private String id;
    private Standing standing;

    /** The form at the end asks before the parameters of the page are taken. */
    @PostConstruct
    void begin() {
        id = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("id");
    }

    public String submit() {
        int submitted = standings.submitPrepared(id);
        Notice.keep(
                submitted == 1
                        ? "One version is before the governors of its school."
                        : submitted + " versions are before the governors of their schools.");
        return "/policy/standing.xhtml?faces-redirect=true&id=" + id;
    }

    public void load() {
        standing = standings.page(id, cut.getAfter(), cut.getBefore());
    }

    public Standing getStanding() {
        if (standing == null) {
            load();
        }
        return standing;
    }

    public String getPrevious() {
        return cut.previous(address(), standing.previous());
    }

    public String getNext() {
        return cut.next(address(), standing.next());
    }

    private Address address() {
        return new Address("/policy/standing.xhtml").with("id", id);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
