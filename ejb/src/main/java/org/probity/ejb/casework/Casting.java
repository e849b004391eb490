package org.probity.ejb.casework;

import java.util.List;
import java.util.Optional;
import org.probity.persistence.breach.Duty;
import org.probity.persistence.casework.Cast;
import org.probity.persistence.casework.MayNotServe;
import org.probity.persistence.casework.SomethingMissing;

/**
 * Choosing people for a duty: each of them may take it (SOD-01 to SOD-08), none is chosen twice, and nobody chooses themselves
 * (SOD-16).
 *
 * @param giver id of the person who chooses; null when the product does
 */
record Casting(Cast cast, Long giver) {

    /** Somebody who is chosen, by name. */
    record Chosen(String name, Cast.Candidate candidate) {}

    /**
     * Lets the choice pass or refuses it.
     *
     * @throws SomethingMissing when nobody is chosen, or somebody twice
     * @throws MayNotServe when one of them may not, with the reason
     */
    void check(List<Chosen> chosen, Duty duty) {
        if (chosen.isEmpty()) {
            throw new SomethingMissing("Choose who does it.");
        }
        if (chosen.stream().distinct().count() < chosen.size()) {
            throw new SomethingMissing("Somebody was chosen twice. Choose each person once.");
        }
        for (Chosen person : chosen) {
            whyNot(person.candidate(), duty).ifPresent(why -> {
                throw new MayNotServe(person.name(), why);
            });
        }
    }

    Optional<String> whyNot(Cast.Candidate candidate, Duty duty) {
        return candidate.personId().equals(giver)
                ? Optional.of("nobody gives a duty to themselves (SOD-16); somebody else chooses.")
                : cast.whyNot(candidate, duty);
    }

    /**
     * Looks again at somebody who has the duty, for conflicts that became known since.
     *
     * @throws MayNotServe when there is one
     */
    void lookAgain(Chosen holder, Duty duty) {
        cast.conflict(holder.candidate(), duty).ifPresent(why -> {
            throw new MayNotServe(holder.name(), why + " Choose others.");
        });
    }
}
