package org.probity.ejb.databreach;

import static org.probity.ejb.security.Right.SEND_LETTER;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.probity.ejb.breach.Circle;
import org.probity.ejb.letter.LetterAct;
import org.probity.ejb.letter.LetterFile;
import org.probity.ejb.letter.LetterService;
import org.probity.ejb.security.Caller;
import org.probity.ejb.security.Requires;
import org.probity.ejb.security.Sight;
import org.probity.persistence.breach.Conflict;
import org.probity.persistence.breach.ConflictReason;
import org.probity.persistence.breach.Intent;
import org.probity.persistence.breach.Matter;
import org.probity.persistence.breach.Mention;
import org.probity.persistence.breach.Severity;
import org.probity.persistence.breach.Sighting;
import org.probity.persistence.calendar.London;
import org.probity.persistence.databreach.BreachIncomplete;
import org.probity.persistence.databreach.DataAwareness;
import org.probity.persistence.letter.Letter;
import org.probity.persistence.person.PersonCategory;

/**
 * A letter of ours that reached the wrong person is a breach of personal data (DP-08): its case opens by one act of whoever may send
 * letters, with readers and a clock of its own. Everybody who must not see the matter of the letter does not see this one either.
 */
@Stateless
public class MissentLetterService {
    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Sight sight;

    @Inject
    Circle circle;

    @Inject
    LetterService letters;

    @Inject
    BreachOpening opening;

    @Inject
    DataBreachService breaches;

    /**
     * What whoever noticed it says.
     *
     * @param what what happened; to whom it went, what was done
     * @param aware when it was noticed: the 72 hours run from here
     */
    public record Missent(String what, Instant aware) {
        public Missent {
            what = BreachIncomplete.needed(what, "Say what happened: where the letter went, and what was done since.");
            BreachIncomplete.chosen(aware, "Give the day and the time at which it was noticed.");
        }
    }

    /**
     * Opens the data protection case, tells the officer, and starts the 72 hours.
     *
     * @return reference of the new case
     * @throws BreachIncomplete when the letter has not left, one is open already, or the time cannot be
     */
    @Requires(SEND_LETTER)
    public String open(String letterId, Missent said) {
        Instant now = clock.instant();
        LetterFile file = letters.find(letterId);
        Letter letter = file.letter();
        if (!file.acts().contains(LetterAct.MISSENT)) {
            throw new BreachIncomplete("This letter has not left, so nobody can have got it by mistake.");
        }
        caseOf(letter).ifPresent(reference -> {
            throw new BreachIncomplete("The data protection case " + reference + " is open for this letter.");
        });
        if (said.aware().isAfter(now)) {
            throw new BreachIncomplete("The time lies in the future. Give the time at which it was noticed.");
        }
        Instant sent = letter.getSent();
        Matter matter = opening.open(
                new BreachOpening.Occasion(
                        letter.getSchool(),
                        new DataLoss(said.what(), null, null, "One letter", null, null),
                        sent == null ? null : London.date(sent),
                        sent == null ? null : London.time(sent),
                        new Sighting(null, null, false),
                        Intent.ACCIDENTAL,
                        Severity.MINOR,
                        said.aware(),
                        drawn(letter)),
                now);
        breaches.causedBy(
                matter,
                letter,
                new DataAwareness.Told(said.aware(), caller.post(), "A letter went to the wrong person.", null));
        return matter.getReference();
    }

    /** Reference of the case that was opened for this letter, as far as the caller sees it. */
    private Optional<String> caseOf(Letter letter) {
        return sight.bind(em.createQuery(
                        "select m.reference from DataBreach b join b.matter m where b.letterId = :letter and "
                                + sight.condition("m"),
                        String.class))
                .setParameter("letter", letter.getId())
                .getResultStream()
                .findFirst();
    }

    private Circle.Drawn drawn(Letter letter) {
        List<Conflict> conflicts = em.createQuery(
                        "select c from Conflict c where c.matter.id = :matter", Conflict.class)
                .setParameter("matter", letter.getMatterId())
                .getResultList();
        Map<ConflictReason, Set<Long>> involved = new EnumMap<>(ConflictReason.class);
        conflicts.forEach(each -> involved.computeIfAbsent(each.getReason(), none -> new HashSet<>())
                .add(each.getPerson().getId()));
        Circle.Known known = new Circle.Known(
                letter.getSchool(),
                involved,
                new Mention(null),
                new Mention(null),
                PersonCategory.UNKNOWN,
                false,
                false,
                false,
                false,
                false);
        return circle.draw(known, caller.today());
    }
}
