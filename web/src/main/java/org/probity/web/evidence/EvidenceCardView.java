package org.probity.web.evidence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.probity.ejb.evidence.EvidenceCard;
import org.probity.ejb.evidence.EvidenceService;
import org.probity.persistence.evidence.TakeDown;

/** The part about evidence on the page of a report or of a case; asked once a request. */
@Named
@RequestScoped
public class EvidenceCardView {
    @Inject
    EvidenceService evidence;

    @Inject
    Clock clock;

    private EvidenceCard card;

    public EvidenceCard of(String reference) {
        if (card == null || !card.page().reference().equals(reference)) {
            card = evidence.card(reference);
        }
        return card;
    }

    /** A status of the closed list. */
    public String look(TakeDown request) {
        return switch (request.getState()) {
            case REMOVED -> "done";
            case REFUSED, REAPPEARED -> "late";
            default -> request.isDue(clock.instant()) ? "late" : "waiting";
        };
    }
}
