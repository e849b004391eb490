package org.probity.ejb.casework;

import java.util.Set;
import org.probity.persistence.breach.Matter;
import org.probity.persistence.casework.CaseKind;
import org.probity.persistence.person.Person;

/** A case to be opened. Flags and measures by name, as triage found them; subject null when the school does not know them. */
public record Opening(
        Matter matter,
        CaseKind kind,
        Person subject,
        String subjectName,
        Set<String> flags,
        String intent,
        String severity) {}
