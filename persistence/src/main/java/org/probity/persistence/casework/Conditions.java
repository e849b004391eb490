package org.probity.persistence.casework;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.probity.persistence.calendar.London;
import org.probity.persistence.procedure.Guard;
import org.probity.persistence.procedure.Outcome;

/** Whether the guards of an outcome hold: read off the history, the holds, the hearing and what the person who acts is here. */
final class Conditions {
    private static final Set<String> MERE_CRITICISM = Set.of("CC-44", "CC-47");
    private static final Set<String> DEFAMATORY = Set.of("CC-45");

    private final CaseFile file;
    private final CaseTrack track;
    private final Standing who;
    private final Set<String> codes;
    private final LocalDate today;

    Conditions(CaseFile file, CaseTrack track, Circumstances around, LocalDate today) {
        this.file = file;
        this.track = track;
        this.who = around.who();
        this.codes = around.codes();
        this.today = today;
    }

    Set<Guard> unmet(Collection<Guard> guards, Outcome outcome) {
        Set<Guard> unmet = EnumSet.noneOf(Guard.class);
        guards.stream().filter(guard -> !holds(guard, outcome)).forEach(unmet::add);
        return unmet;
    }

    private boolean holds(Guard guard, Outcome outcome) {
        return switch (guard) {
            case NOT_ON_HOLD -> file.openHolds().isEmpty();
            case MAY_NOT_BE_INVESTIGATOR -> !who.holds("IO");
            case NOT_FIRST_DECIDER -> !who.holds("PAN");
            case HEAD_OF_HR -> who.holds("HHR");
            case REFUSED_AND_CONTINUED -> onMainLine(Outcome.REFUSED) && onMainLine(Outcome.CONTINUED);
            case NOT_MERE_CRITICISM -> codes.isEmpty() || !MERE_CRITICISM.containsAll(codes);
            case MEETING_NOT_COMPULSORY ->
                codes.stream().noneMatch(DEFAMATORY::contains)
                        && file.flags().stream().noneMatch(flag -> flag.startsWith("DEFAMATION"));
            case CONSENT_TO_VIEW -> onTrack(Outcome.CONSENTED) > 0 && onTrack(Outcome.CONSENT_WITHDRAWN) == 0;
            case ON_SCHOOL_FORUM -> file.flags().contains("SCHOOL_FORUM");
            case TWO_APPROVALS -> approvers() >= 2;
            case UNION_CONTACT_DECIDED ->
                !file.flags().contains("UNION_REPRESENTATIVE")
                        || onMainLine(Outcome.UNION_CONTACTED)
                        || onMainLine(Outcome.UNION_NOT_CONTACTED);
            case FOURTEEN_DAYS_LATER ->
                file.lastTaken(Outcome.CONFIRMED)
                        .filter(first ->
                                !today.isBefore(London.date(first.getAt()).plusDays(14)))
                        .isPresent();
            default -> holdsInDiscipline(guard, outcome);
        };
    }

    private boolean holdsInDiscipline(Guard guard, Outcome outcome) {
        return switch (guard) {
            case APPEAL_PERIOD_OVER ->
                file.openHolds().isEmpty()
                        && file.stepDeadline(null)
                                .filter(date -> today.isAfter(date.dueOn()))
                                .isPresent();
            case AS_DECIDED ->
                new Discipline(file)
                        .hearing()
                        .filter(hearing -> hearing.getMeasure() != null
                                && hearing.getMeasure().name().equals(outcome.name()))
                        .isPresent();
            case ABSENT_BEFORE ->
                new Discipline(file)
                        .hearing()
                        .filter(hearing -> hearing.getAbsences() > 0)
                        .isPresent();
            case DISMISSAL_DECIDED ->
                new Discipline(file).measure().filter(Sanction::isDismissal).isPresent();
            case SUSPENSION_ENDED -> new Discipline(file).suspension().isEmpty();
            case REFERRALS_DECIDED -> !needsReferralCheck() || (tra() && dbs());
            default -> throw new IllegalStateException("No rule for " + guard);
        };
    }

    private boolean needsReferralCheck() {
        return onMainLine(Outcome.RESIGNED)
                || new Discipline(file)
                        .measure()
                        .filter(Sanction::needsReferralCheck)
                        .isPresent();
    }

    private boolean tra() {
        return onMainLine(Outcome.TRA_REFERRED) || onMainLine(Outcome.TRA_NOT_REFERRED);
    }

    private boolean dbs() {
        return onMainLine(Outcome.DBS_REFERRED) || onMainLine(Outcome.DBS_NOT_REFERRED);
    }

    private boolean onMainLine(Outcome outcome) {
        return file.getHistory().stream().anyMatch(taken -> taken.track().isEmpty() && taken.getOutcome() == outcome);
    }

    private long onTrack(Outcome outcome) {
        return ofTrack().stream().filter(taken -> taken.getOutcome() == outcome).count();
    }

    private long approvers() {
        return ofTrack().stream()
                .filter(taken -> taken.getOutcome() == Outcome.APPROVED && taken.getBy() != null)
                .map(StepTaken::getBy)
                .distinct()
                .count();
    }

    private List<StepTaken> ofTrack() {
        return file.getHistory().stream()
                .filter(taken ->
                        taken.track().filter(other -> other.equals(track)).isPresent())
                .toList();
    }
}
