package org.probity.web.acknowledgement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.probity.ejb.acknowledgement.AcknowledgementService;
import org.probity.ejb.acknowledgement.OwnRequest;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Right;

/** What the signed-in person is asked to read, and what they have answered. */
@Named
@RequestScoped
public class AcknowledgementListView {
    @Inject
    AcknowledgementService own;

    @Inject
    Caller caller;

    private String of;
    private List<OwnRequest> all = List.of();

    public void load() {
        all = own.all();
    }

    public List<OwnRequest> getOpen() {
        return all.stream().filter(OwnRequest::open).toList();
    }

    public List<OwnRequest> getAnswered() {
        return all.stream().filter(request -> !request.open()).toList();
    }

    public boolean isLooksAfter() {
        return caller.may(Right.VIEW_ACKNOWLEDGEMENTS);
    }

    /** The request that a mail leads to; its place on the page. */
    public String getOf() {
        return of;
    }

    public void setOf(String of) {
        this.of = of;
    }
}
