package org.probity.persistence.casework;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.probity.persistence.breach.ConflictReason;
import org.probity.persistence.breach.Duty;

/**
 * Who has which part in a matter, and so who may not take a duty in it (domain.md 9.4, SOD-01 to SOD-08, SOD-18, and 2.5 on panels). A
 * duty once held counts for good: the first panel stays the first panel.
 *
 * @param conflicts by person id
 * @param duties held now or before, by person id
 * @param suspendedBy who decided a suspension in the case
 * @param heardBefore a hearing of the case was decided: whoever heard it has an earlier part in it
 */
public record Cast(
        Map<Long, Set<ConflictReason>> conflicts,
        Map<Long, Set<Duty>> duties,
        Set<Long> suspendedBy,
        boolean heardBefore) {

    /** Somebody who might take a duty, with the roles held at the school or trust-wide, and whether they work at the school. */
    public record Candidate(Long personId, Set<String> roles, boolean staffHere) {}

    /** Why a person may not take a duty, to follow a name and "cannot do this here:"; empty when they may. */
    public Optional<String> whyNot(Candidate person, Duty duty) {
        return conflict(person, duty).or(() -> earlierPart(person, duty)).or(() -> role(person, duty));
    }

    /** Why a conflict keeps a person out of a duty, in the same words; empty when there is none. */
    public Optional<String> conflict(Candidate person, Duty duty) {
        Set<ConflictReason> found = conflicts.getOrDefault(person.personId(), Set.of());
        if (found.contains(ConflictReason.SUBJECT)) {
            return Optional.of("the case is about this person (SOD-07).");
        }
        if (found.contains(ConflictReason.VICTIM)) {
            return Optional.of("the conduct was aimed at this person (SOD-01, SOD-21).");
        }
        if (found.contains(ConflictReason.REPORTER)) {
            return Optional.of("this person reported it (SOD-01).");
        }
        if (found.contains(ConflictReason.WITNESS) && duty != Duty.NOTE_TAKER) {
            return Optional.of("this person is a witness (SOD-06).");
        }
        if (found.contains(ConflictReason.RELATIVE)) {
            return Optional.of("this person is close to somebody in the case.");
        }
        return found.contains(ConflictReason.RECUSED)
                ? Optional.of("this person is not free in this case.")
                : Optional.empty();
    }

    private Optional<String> earlierPart(Candidate person, Duty duty) {
        Set<Duty> held = duties.getOrDefault(person.personId(), Set.of());
        return switch (duty) {
            case INVESTIGATOR ->
                first(
                                held.contains(Duty.CASE_MANAGER), "the case manager does not investigate (SOD-01).",
                                decidedAtAll(held), "this person decides in the case (SOD-02).")
                        .or(() -> first(
                                held.contains(Duty.HR_ADVISER),
                                "the HR adviser of the case does not investigate (SOD-03).",
                                false,
                                ""));
            case CASE_MANAGER ->
                first(
                        held.contains(Duty.INVESTIGATOR), "the investigator does not manage the case (SOD-01).",
                        sat(held), "this person sits on a panel in the case (2.5, SOD-04).");
            case HR_ADVISER ->
                first(
                        held.contains(Duty.INVESTIGATOR), "the investigator may present, never advise (SOD-03).",
                        decidedAtAll(held), "this person decides in the case.");
            case CLERK -> first(decidedAtAll(held), "the clerk records and never decides (SOD-18).", false, "");
            case DECISION_MAKER, PANEL, APPEAL_PANEL -> decider(person, duty, held);
            default -> Optional.empty();
        };
    }

    private Optional<String> decider(Candidate person, Duty duty, Set<Duty> held) {
        boolean clerk = held.contains(Duty.CLERK);
        String records = "the clerk records and never decides (SOD-18).";
        if (duty == Duty.APPEAL_PANEL) {
            boolean managed = held.contains(Duty.INVESTIGATOR) || held.contains(Duty.CASE_MANAGER);
            boolean decided = decided(held) || suspendedBy.contains(person.personId());
            return first(managed, "this person investigated or managed the case (SOD-04).", clerk, records)
                    .or(() -> first(
                            decided,
                            "this person took part in the first decision or in a suspension (SOD-04).",
                            false,
                            ""));
        }
        boolean managed = duty == Duty.PANEL && held.contains(Duty.CASE_MANAGER);
        boolean again = held.contains(Duty.APPEAL_PANEL) || (heardBefore && decided(held));
        return first(held.contains(Duty.INVESTIGATOR), "the investigator does not decide (SOD-02).", clerk, records)
                .or(() -> first(
                        managed, "the case manager does not sit on the panel.",
                        again, "this person took part in an earlier decision of this case (2.5)."));
    }

    private static Optional<String> role(Candidate person, Duty duty) {
        if (duty != Duty.PANEL && duty != Duty.APPEAL_PANEL) {
            return Optional.empty();
        }
        boolean governs = Set.of("GOV", "COG", "TRU").stream().anyMatch(person.roles()::contains);
        if (duty == Duty.PANEL) {
            return first(
                    person.roles().contains("HT"),
                    "the headteacher may present the case, not sit on the panel.",
                    governs && person.staffHere(),
                    "staff governors do not sit on a panel about staff.");
        }
        return first(governs && person.staffHere(), "staff governors do not sit on a panel about staff.", false, "");
    }

    private static boolean sat(Set<Duty> held) {
        return held.contains(Duty.PANEL) || held.contains(Duty.APPEAL_PANEL);
    }

    private static boolean decidedAtAll(Set<Duty> held) {
        return decided(held) || held.contains(Duty.APPEAL_PANEL);
    }

    private static boolean decided(Set<Duty> held) {
        return held.contains(Duty.DECISION_MAKER) || held.contains(Duty.PANEL);
    }

    private static Optional<String> first(boolean one, String why, boolean other, String otherWhy) {
        return one ? Optional.of(why) : other ? Optional.of(otherWhy) : Optional.empty();
    }
}
