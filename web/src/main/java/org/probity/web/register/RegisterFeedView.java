package org.probity.web.register;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import org.probity.ejb.register.ReviewFeedService;
import org.probity.web.shell.CalendarFile;
import org.probity.web.shell.Notice;

/** The caller's secret address of the calendar of reviews: made, shown once, replaced, revoked. */
@Named
@ViewScoped
public class RegisterFeedView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient ReviewFeedService feeds;

    private transient String address;
    private transient Instant since;
    private transient boolean asked;

    public void renew() {
        asked = false;
        address = CalendarFile.address(ReviewFeed.PATH, feeds.renew());
    }

    public String revoke() {
        feeds.revoke();
        Notice.keep("The address does not work any more.");
        return "/register/feed.xhtml?faces-redirect=true";
    }

    /** The fresh address, just once; null otherwise. */
    public String getAddress() {
        return address;
    }

    /** Null when there is none; asked once a request. */
    public Instant getSince() {
        if (!asked) {
            since = feeds.since().orElse(null);
            asked = true;
        }
        return since;
    }
}
