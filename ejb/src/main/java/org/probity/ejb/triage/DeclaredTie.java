package org.probity.ejb.triage;

import java.time.LocalDate;
import org.probity.persistence.person.Relationship;

/**
 * A relationship of somebody in a report, for whoever decides on it.
 *
 * @param other the other person's name
 * @param need why they say they must be in touch; null when they gave no reason
 * @param declared null when the school knows of it without a declaration
 * @param alsoHere the other person is in this report too
 */
public record DeclaredTie(
        String person, Relationship.Kind kind, String other, String need, LocalDate declared, boolean alsoHere) {}
