package org.probity.persistence.procedure;

import java.util.Optional;
import java.util.Set;

/**
 * What kind of step it is: the one thing about a step that is code, because a kind has a rule. The page of a step follows from
 * what its outcomes ask for.
 */
public enum StepKind {
    APPOINT,
    INVESTIGATE,
    /** Decides which way the case goes; never the investigator (SOD-02). */
    ROUTE,
    PREPARE_HEARING,
    INVITE,
    HEARING,
    /** Findings for every allegation, then one measure (D-12). */
    DECIDE,
    /** Sends the letter of what was decided; the warning counts from here. */
    ISSUE_OUTCOME,
    AWAIT_APPEAL,
    APPEAL_CHECK,
    INVITE_APPEAL,
    APPEAL_HEARING,
    /** Never harder than what is appealed against (8.5). */
    APPEAL_OUTCOME,
    /** TRA and DBS, then the end. */
    REFERRALS,
    /** A letter to the person concerned or to somebody outside. */
    CONTACT,
    MEETING,
    /** A recheck on a day. */
    WATCH,
    /** A decision on one measure. */
    MEASURE,
    CHECK,
    RECORD,
    /** Suspended by word of mouth; the letter is due (T04). */
    SUSPEND,
    SUSPENDED,
    HOLD_POLICE,
    HOLD_LADO,
    HOLD_SICK,
    HOLD_GRIEVANCE,
    CLOSE;

    /** Outcomes that a step of this kind cannot do without. */
    public Set<Outcome> obligatory() {
        return switch (this) {
            case APPOINT -> Set.of(Outcome.APPOINTED);
            case INVESTIGATE -> Set.of(Outcome.REPORTED);
            case PREPARE_HEARING -> Set.of(Outcome.PREPARED);
            case INVITE, INVITE_APPEAL -> Set.of(Outcome.INVITED);
            case HEARING, APPEAL_HEARING ->
                Set.of(Outcome.HELD, Outcome.POSTPONED, Outcome.NOT_ATTENDED, Outcome.IN_ABSENCE);
            case DECIDE, ISSUE_OUTCOME -> Set.of(Outcome.NO_SANCTION);
            case AWAIT_APPEAL -> Set.of(Outcome.APPEALED, Outcome.LAPSED);
            case APPEAL_CHECK -> Set.of(Outcome.ADMITTED, Outcome.INADMISSIBLE);
            case APPEAL_OUTCOME -> Set.of(Outcome.UPHELD, Outcome.REDUCED, Outcome.OVERTURNED);
            case SUSPEND -> Set.of(Outcome.NOTIFIED);
            case SUSPENDED -> Set.of(Outcome.PROLONGED, Outcome.LIFTED, Outcome.ENDED_BY_DISMISSAL);
            case REFERRALS, CLOSE -> Set.of(Outcome.CLOSED);
            default -> Set.of();
        };
    }

    /** The time limit of domain.md 2.3 that a step of this kind has, whatever number of days a trust chose within its bounds. */
    public Optional<TimeLimit> limit() {
        return switch (this) {
            case APPOINT -> Optional.of(TimeLimit.T02A);
            case INVESTIGATE -> Optional.of(TimeLimit.T06);
            case DECIDE, ISSUE_OUTCOME -> Optional.of(TimeLimit.T11);
            case AWAIT_APPEAL -> Optional.of(TimeLimit.T12);
            case INVITE_APPEAL -> Optional.of(TimeLimit.T13);
            case APPEAL_OUTCOME -> Optional.of(TimeLimit.T14);
            case SUSPEND -> Optional.of(TimeLimit.T04);
            case SUSPENDED -> Optional.of(TimeLimit.T05);
            case HOLD_POLICE, HOLD_LADO -> Optional.of(TimeLimit.T15);
            default -> Optional.empty();
        };
    }

    /** Whether the case stands still while this step lasts. */
    public boolean isHold() {
        return this == HOLD_POLICE || this == HOLD_LADO || this == HOLD_SICK || this == HOLD_GRIEVANCE;
    }

    /** Whether people are asked what they know in such a step. */
    public boolean isFindingOut() {
        return this == INVESTIGATE || this == CHECK || this == MEETING;
    }

    public boolean isSuspension() {
        return this == SUSPEND || this == SUSPENDED;
    }

    /** Conditions that hold for every step of the kind, whatever its rows say. */
    Set<Guard> guards(Outcome outcome) {
        return switch (this) {
            case ROUTE -> Set.of(Guard.MAY_NOT_BE_INVESTIGATOR);
            case DECIDE -> Set.of(Guard.MAY_NOT_BE_INVESTIGATOR, Guard.NOT_ON_HOLD);
            case HEARING, APPEAL_HEARING ->
                switch (outcome) {
                    case IN_ABSENCE -> Set.of(Guard.ABSENT_BEFORE, Guard.NOT_ON_HOLD, Guard.MEETING_STANDS);
                    case HELD -> Set.of(Guard.NOT_ON_HOLD, Guard.MEETING_STANDS);
                    case NOT_ATTENDED, POSTPONED -> Set.of(Guard.MEETING_STANDS);
                    default -> Set.of();
                };
            case MEETING ->
                outcome == Outcome.HELD || outcome == Outcome.NOT_ATTENDED ? Set.of(Guard.MEETING_STANDS) : Set.of();
            case INVITE -> outcome == Outcome.INVITED ? Set.of(Guard.UNION_CONTACT_DECIDED) : Set.of();
            case ISSUE_OUTCOME -> Set.of(Guard.AS_DECIDED);
            case APPEAL_CHECK -> outcome == Outcome.INADMISSIBLE ? Set.of(Guard.NOT_FIRST_DECIDER) : Set.of();
            case AWAIT_APPEAL -> outcome == Outcome.LAPSED ? Set.of(Guard.APPEAL_PERIOD_OVER) : Set.of();
            case REFERRALS ->
                outcome == Outcome.CLOSED
                        ? Set.of(Guard.REFERRALS_DECIDED, Guard.SUSPENSION_ENDED, Guard.NOT_ON_HOLD)
                        : Set.of();
            case CLOSE -> outcome == Outcome.CLOSED ? Set.of(Guard.NOT_ON_HOLD) : Set.of();
            default -> Set.of();
        };
    }

    /** What the form asks for because of the kind. */
    Set<Asks> asks(Outcome outcome) {
        return switch (this) {
            case APPOINT -> outcome == Outcome.APPOINTED ? Set.of(Asks.INVESTIGATOR) : Set.of();
            case PREPARE_HEARING -> outcome == Outcome.PREPARED ? Set.of(Asks.PANEL, Asks.HARDEST_MEASURE) : Set.of();
            case INVITE_APPEAL -> outcome == Outcome.INVITED ? Set.of(Asks.PANEL) : Set.of();
            case DECIDE -> Set.of(Asks.FINDINGS, Asks.NOTE);
            case AWAIT_APPEAL -> outcome == Outcome.APPEALED ? Set.of(Asks.APPEAL) : Set.of();
            case APPEAL_OUTCOME -> outcome == Outcome.REDUCED ? Set.of(Asks.MEASURE) : Set.of();
            default -> Set.of();
        };
    }
}
