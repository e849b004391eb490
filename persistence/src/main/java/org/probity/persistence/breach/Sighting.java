package org.probity.persistence.breach;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** Where something was seen online. "No address" is an answer: an app, a group, a message (S2-61). */
@Embeddable
public class Sighting implements Serializable {
    private static final long serialVersionUID = 1L;

    private String platform;

    @Column(name = "web_address")
    private String webAddress;

    @Column(name = "no_address")
    private boolean noAddress;

    protected Sighting() {}

    public Sighting(String platform, String webAddress, boolean noAddress) {
        this.platform = platform;
        this.webAddress = webAddress;
        this.noAddress = noAddress;
    }

    public String getPlatform() {
        return platform;
    }

    public String getWebAddress() {
        return webAddress;
    }

    public boolean isNoAddress() {
        return noAddress;
    }
}
