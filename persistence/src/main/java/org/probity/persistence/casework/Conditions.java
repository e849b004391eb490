package org.probity.persistence.casework;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.probity.persistence.breach.Measure;
import org.probity.persistence.breach.Severity;
import org.probity.persistence.calendar.London;
import org.probity.persistence.person.Person;
import org.probity.persistence.procedure.Guard;
import org.probity.persistence.procedure.Outcome;
import org.probity.persistence.procedure.StepKind;

/** Whether the guards of an outcome hold: read off the history, the holds, the hearing and what the person who acts is here. */
final class Conditions {
    private static final Set<String> MERE_CRITICISM = Set.of("CC-44", "CC-47");
    private static final Set<String> DEFAMATORY = Set.of("CC-45");
    private static final Set<String> ACCOUNT_AGE = Set.of("CC-33");
    /** What the rules X12 and X41 call what follows. */
    private static final Map<Outcome, String> NAMED = Map.of(
            Outcome.MEDIATION, "MEDIATION",
            Outcome.CAPABILITY, "CAPABILITY",
            Outcome.INFORMAL, "INFORMAL",
            Outcome.SUSPENSION_PROPOSED, "SUSPENSION",
            Outcome.REMOVAL_PROPOSED, "REMOVAL",
            Outcome.RESTRICTED, "RESTRICTED",
            Outcome.ROLE_ENDED, "ROLE_ENDED",
            Outcome.AGENCY_TOLD, "AGENCY_NOTIFIED",
            Outcome.BLOCKED, "ACCESS_WITHDRAWN");

    private final CaseFile file;
    private final CaseTrack track;
    private final Standing who;
    private final Set<String> codes;
    private final Person by;
    private final Set<Outcome> threshold;
    private final Set<String> leads;
    private final LocalDate today;
    private Past past;

    Conditions(CaseFile file, CaseTrack track, Circumstances around, LocalDate today) {
        this.file = file;
        this.track = track;
        this.who = around.who();
        this.codes = around.codes();
        this.by = around.by();
        this.threshold = around.threshold();
        this.leads = around.leads();
        this.past = around.past();
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
            case ANOTHER_LEADER -> !decidedByThemselves();
            case NOT_FIRST_DECIDER -> !who.holds("PAN");
            case HEAD_OF_HR -> who.holds("HHR");
            case REFUSED_AND_CONTINUED -> threshold.stream().allMatch(this::onMainLine);
            case NOT_MERE_CRITICISM -> codes.isEmpty() || !MERE_CRITICISM.containsAll(codes);
            case MEETING_NOT_COMPULSORY ->
                codes.stream().noneMatch(DEFAMATORY::contains)
                        && file.flags().stream().noneMatch(flag -> flag.startsWith("DEFAMATION"));
            case CONSENT_TO_VIEW -> onTrack(Outcome.CONSENTED) > 0 && onTrack(Outcome.CONSENT_WITHDRAWN) == 0;
            case ON_SCHOOL_FORUM -> file.flags().contains("SCHOOL_FORUM");
            case TWO_APPROVALS -> approvers() >= 2;
            case MEETING_STANDS -> !new MeetingOff(file).awaitsAnotherDay(track);
            case UNION_CONTACT_DECIDED ->
                !file.flags().contains("UNION_REPRESENTATIVE")
                        || onMainLine(Outcome.UNION_CONTACTED)
                        || onMainLine(Outcome.UNION_NOT_CONTACTED);
            case FOURTEEN_DAYS_LATER ->
                past().last(Outcome.CONFIRMED)
                        .filter(first -> !today.isBefore(London.date(first).plusDays(14)))
                        .isPresent();
            case ROUTE_IN_RULE, MORE_THAN_ADVICE, ACCOUNT_AGE_ALONE, MORE_THAN_ACCOUNT_AGE ->
                holdsInRules(guard, outcome);
            default -> holdsInDiscipline(guard, outcome);
        };
    }

    private boolean holdsInRules(Guard guard, Outcome outcome) {
        boolean ageAlone = !codes.isEmpty() && ACCOUNT_AGE.containsAll(codes);
        return switch (guard) {
            case ROUTE_IN_RULE -> leads == null || !NAMED.containsKey(outcome) || leads.contains(NAMED.get(outcome));
            case MORE_THAN_ADVICE -> !file.flags().contains(Measure.ADVICE_ONLY.name()) || isSerious();
            case ACCOUNT_AGE_ALONE -> ageAlone;
            default -> !ageAlone;
        };
    }

    private boolean isSerious() {
        return file.getSeverity() != null && file.getSeverity().compareTo(Severity.SERIOUS) >= 0;
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
                        .hearing(kindOfHearing())
                        .filter(hearing -> hearing.getAbsences() > 0)
                        .isPresent();
            case DISMISSAL_DECIDED ->
                new Discipline(file).measure().filter(Sanction::isDismissal).isPresent();
            case SUSPENSION_ENDED -> new Discipline(file).suspension().isEmpty();
            case REFERRALS_DECIDED -> !needsReferralCheck() || (tra() && dbs());
            case DBS_DECIDED -> !needsBarringCheck() || dbs();
            default -> throw new IllegalStateException("No rule for " + guard);
        };
    }

    /** The absence that counts is from the hearing in hand: one from the first says nothing about the appeal. */
    private HearingKind kindOfHearing() {
        return file.getStep().getKind() == StepKind.APPEAL_HEARING ? HearingKind.APPEAL : HearingKind.DISCIPLINARY;
    }

    private boolean needsReferralCheck() {
        return onMainLine(Outcome.RESIGNED)
                || past().last(Outcome.SUBSTANTIATED).isPresent()
                || new Discipline(file)
                        .measure()
                        .filter(Sanction::needsReferralCheck)
                        .isPresent();
    }

    private boolean needsBarringCheck() {
        boolean ended = onMainLine(Outcome.ROLE_ENDED) || onMainLine(Outcome.AGENCY_TOLD);
        boolean aboutHarm = file.getTracks().stream()
                .anyMatch(each ->
                        each.getProcedureVersion().getProcedure().getCode().equals("lado-contact"));
        return past().last(Outcome.SUBSTANTIATED).isPresent() || (ended && aboutHarm);
    }

    private boolean decidedByThemselves() {
        return by != null
                && past().on(null).stream()
                        .anyMatch(deed -> deed.kind() == StepKind.ROUTE
                                && by.getPublicId().equals(deed.by()));
    }

    private boolean tra() {
        return onMainLine(Outcome.TRA_REFERRED) || onMainLine(Outcome.TRA_NOT_REFERRED);
    }

    private boolean dbs() {
        return onMainLine(Outcome.DBS_REFERRED) || onMainLine(Outcome.DBS_NOT_REFERRED);
    }

    private boolean onMainLine(Outcome outcome) {
        return past().on(null).stream().anyMatch(deed -> deed.outcome() == outcome);
    }

    private long onTrack(Outcome outcome) {
        return ofTrack().stream().filter(deed -> deed.outcome() == outcome).count();
    }

    private long approvers() {
        return ofTrack().stream()
                .filter(deed -> deed.outcome() == Outcome.APPROVED && deed.by() != null)
                .map(Past.Deed::by)
                .distinct()
                .count();
    }

    private List<Past.Deed> ofTrack() {
        return track == null ? List.of() : past().on(track);
    }

    private Past past() {
        if (past == null) {
            past = Past.of(file.getHistory());
        }
        return past;
    }
}
