package org.probity.web.register;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import org.eclipse.microprofile.config.ConfigProvider;
import org.omnifaces.util.Faces;
import org.probity.ejb.register.ReviewFeedService;
import org.probity.web.shell.Notice;

/** The caller's secret address of the calendar of reviews: made, shown once, replaced, revoked. */
@Named
@ViewScoped
public class RegisterFeedView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient ReviewFeedService feeds;

    private transient String address;

    public void renew() {
        address = base() + ReviewFeed.PATH + "/" + feeds.renew() + ".ics";
    }

    public String revoke() {
        feeds.revoke();
        Notice.keep("The address does not work any more.");
        return "/register/feed.xhtml?faces-redirect=true";
    }

    private static String base() {
        return ConfigProvider.getConfig()
                .getOptionalValue("probity.base-url", String.class)
                .map(url -> url.replaceAll("/$", ""))
                .orElseGet(() -> Faces.getRequestBaseURL().replaceAll("/$", ""));
    }

    /** The fresh address, just once; null otherwise. */
    public String getAddress() {
        return address;
    }

    /** Null when there is none. */
    public Instant getSince() {
        return feeds.since().orElse(null);
    }
}
