package org.probity.web.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.probity.ejb.policy.adoption.Standing;
import org.probity.ejb.policy.adoption.StandingService;
import org.probity.web.shell.Address;
import org.probity.web.shell.Cut;

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

    public void load() {
        standing = standings.page(id, cut.getAfter(), cut.getBefore());
    }

    public Standing getStanding() {
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
