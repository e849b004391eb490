package org.probity.persistence.acknowledgement;

import org.probity.persistence.Refusal;

/** A campaign, document, rule or absence that cannot be as it was given. */
public final class CampaignRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    public CampaignRefused(String message) {
        super(message);
    }
}
