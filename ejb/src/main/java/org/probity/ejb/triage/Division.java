package org.probity.ejb.triage;

import org.probity.persistence.person.PersonCategory;

/**
 * What goes its own way from now on.
 *
 * @param category in which capacity they acted; null: as a post of theirs says, else not known
 * @param about null: whoever the report is about
 * @param school code; null: the report's
 * @param what what they did, in words that name nobody else; null: as it was reported, for the same person at the same school only
 */
public record Division(PersonCategory category, TriageDecision.Named about, String school, String what) {
    public Division {
        about = about == null || (about.personId() == null && about.name() == null) ? null : about;
        school = school == null || school.isBlank() ? null : school.strip();
        what = what == null || what.isBlank() ? null : what.strip();
    }

    /** The same person, who acted in another capacity too. */
    public static Division byCapacity(PersonCategory other) {
        return new Division(other, null, null, null);
    }
}
