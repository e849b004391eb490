package org.probity.web.evidence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.probity.ejb.evidence.EvidenceService;
import org.probity.ejb.evidence.SealedObject;

/** Storage keys that technicians must not touch; nothing says what they belong to. */
@Named
@RequestScoped
public class EvidenceSealedView {
    @Inject
    EvidenceService evidence;

    private List<SealedObject> objects = List.of();

    public void load() {
        objects = evidence.sealedObjects();
    }

    public List<SealedObject> getObjects() {
        return objects;
    }
}
