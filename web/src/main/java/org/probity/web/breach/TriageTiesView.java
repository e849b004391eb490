package org.probity.web.breach;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.probity.ejb.triage.DeclaredTie;
import org.probity.ejb.triage.TieService;

/** The relationships of the person a report is about, as triage shows them; asked once a request and person. */
@Named
@RequestScoped
public class TriageTiesView {
    @Inject
    TieService ties;

    private final Map<String, List<DeclaredTie>> found = new HashMap<>();

    /** @param chosen public id of the person whom the caller means, "NOBODY" or null */
    public List<DeclaredTie> of(String reference, String chosen) {
        String person = "NOBODY".equals(chosen) ? null : chosen;
        return found.computeIfAbsent(reference + "/" + person, none -> ties.ties(reference, person));
    }
}
